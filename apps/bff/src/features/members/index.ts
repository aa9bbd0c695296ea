export { Identities } from './identity.query.js';
export * from './mask.js';
export { MemberObject, memberObject } from './member.graphql.js';
export type { Member, MemberLanguage } from './member.js';
export { MemberReader } from './member.loader.js';
export { changeMember, lockMember } from './member-rows.query.js';
export { isFrozen } from './member-status.query.js';
export { MembersModule } from './members.module.js';
export { SignIn } from './sign-in.js';
