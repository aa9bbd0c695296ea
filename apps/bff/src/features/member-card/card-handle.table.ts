import type { Instant, MemberId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

/** What stands for a member in card codes. */
interface CardHandle {
  readonly memberId: MemberId;
  readonly handle: string;
  readonly generation: number;
  readonly usedStep: number | null;
  readonly usedSlot: number | null;
  readonly createdAt: Instant;
  readonly replacedAt: Instant | null;
  readonly replacedFor: string | null;
}

/** For commands that end a card; codes are handed out and consumed without them. */
export const cardHandles = commandTable<CardHandle>({
  name: 'card_handle',
  rank: 106,
  columns: {
    memberId: ['member_id', 'text'],
    handle: ['handle', 'text'],
    generation: ['generation', 'integer'],
    usedStep: ['used_step', 'integer'],
    usedSlot: ['used_slot', 'integer'],
    createdAt: ['created_at', 'integer'],
    replacedAt: ['replaced_at', 'integer'],
    replacedFor: ['replaced_for', 'text'],
  },
  key: ['memberId'],
  lock: true,
});
