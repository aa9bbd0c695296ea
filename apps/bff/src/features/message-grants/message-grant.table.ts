import { commandTable } from '../../platform/commands/index.js';
import type { MessageGrant } from './message-grant.js';

export const messageGrants = commandTable<MessageGrant>({
  name: 'message_grant',
  rank: 450,
  columns: {
    memberId: ['member_id', 'text'],
    template: ['template', 'text'],
    grants: ['grants', 'integer'],
  },
  key: ['memberId', 'template'],
  lock: true,
});
