export { Identities } from './identity.query.js';
export { MemberIdentitiesModule } from './member-identities.module.js';
export { formerIdentities, memberIdentities } from './member-identities.table.js';
