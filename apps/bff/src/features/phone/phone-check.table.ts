import { commandTable } from '../../platform/commands/index.js';
import type { PhoneCheck } from './phone-check.js';

export const phoneChecks = commandTable<PhoneCheck>({
  name: 'phone_check',
  rank: 105,
  columns: {
    memberId: ['member_id', 'text'],
    id: ['id', 'text'],
    state: ['state', 'text'],
    startedAt: ['started_at', 'integer'],
  },
  key: ['memberId', 'id'],
  lock: true,
});
