import type { Id, MemberId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

type AvatarId = Id<'AvatarId'>;

/** Pictures by whose they are, without what they show: only ever removed. */
export const avatarsOfMembers = commandTable<{
  readonly memberId: MemberId;
  readonly id: AvatarId;
}>({
  name: 'avatar',
  rank: 107,
  columns: { memberId: ['member_id', 'text'], id: ['id', 'text'] },
  key: ['memberId', 'id'],
  index: 'avatar_member',
  lock: true,
});
