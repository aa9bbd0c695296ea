import type { Instant, MemberId, MessageId } from '@huiji/shared-types';
import { commandTable, type JsonValue } from '../../platform/commands/index.js';

interface MemberMessageRow {
  readonly memberId: MemberId;
  readonly id: MessageId;
  readonly cause: string;
  readonly content: JsonValue;
  readonly createdAt: Instant;
}

/** For the closing of accounts alone; guarded by the member's ledger row. */
export const memberMessages = commandTable<MemberMessageRow>({
  name: 'member_message',
  rank: 451,
  columns: {
    memberId: ['member_id', 'text'],
    id: ['id', 'text'],
    cause: ['cause', 'text'],
    content: ['content', 'json'],
    createdAt: ['created_at', 'integer'],
  },
  key: ['memberId', 'id'],
  lock: true,
});
