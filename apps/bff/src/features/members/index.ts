export { maskNickname, maskPhone } from './mask.js';
export { MemberObject, memberObject } from './member.graphql.js';
export {
  type Member,
  type MemberLanguage,
  type MemberRow,
  type MemberStatus,
  shownNickname,
} from './member.js';
export { MemberReader } from './member.loader.js';
export { phoneHolders, phonesOfMembers } from './member-phones.table.js';
export { changeMember, lockCardHolder, lockMember } from './member-rows.query.js';
export { isFrozen } from './member-status.query.js';
export { MembersModule } from './members.module.js';
export { members } from './members.table.js';
