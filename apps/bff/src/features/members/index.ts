export { MemberCardObject, MemberObject } from './member.graphql.js';
