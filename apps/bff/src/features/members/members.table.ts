import { commandTable } from '../../platform/commands/index.js';
import type { MemberRow } from './member.js';

export const members = commandTable<MemberRow>({
  name: 'member',
  rank: 100,
  columns: {
    id: ['id', 'text'],
    cardNumber: ['card_number', 'text'],
    nickname: ['nickname', 'text'],
    avatarUrl: ['avatar_url', 'text'],
    joinedAt: ['joined_at', 'integer'],
    joinedOn: ['joined_on', 'date'],
    status: ['status', 'text'],
    language: ['language', 'text'],
    birthday: ['birthday', 'date'],
    isReturning: ['is_returning', 'flag'],
  },
  key: ['id'],
  lock: true,
});
