export * from './mask.js';
export { MemberCardObject, MemberObject } from './member.graphql.js';
export * from './member.js';
export { MemberReader } from './member.loader.js';
export { isFrozen } from './member-status.query.js';
export { MembersModule } from './members.module.js';
export { members } from './members.table.js';
export type { MemberSignIn } from './sign-in.js';
export { SignIn } from './sign-in.js';
