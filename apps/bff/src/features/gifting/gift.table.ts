import { commandTable } from '../../platform/commands/index.js';
import type { Gift } from './gift.js';
import type { GiftReceipt } from './gift-receipt.js';

/** Guarded by the sender's ledger row. */
export const gifts = commandTable<Gift>({
  name: 'gift',
  rank: 430,
  columns: {
    senderId: ['sender_id', 'text'],
    id: ['id', 'text'],
    tokenHash: ['token_hash', 'bytes'],
    state: ['state', 'text'],
    sentPoints: ['sent_points', 'integer'],
    points: ['points', 'integer'],
    message: ['message', 'text'],
    design: ['design', 'text'],
    holdId: ['hold_id', 'text'],
    holdTransactionId: ['hold_transaction_id', 'text'],
    sentOn: ['sent_on', 'date'],
    sentAt: ['sent_at', 'integer'],
    expiresAt: ['expires_at', 'integer'],
    dueAt: ['due_at', 'integer'],
    receiverId: ['receiver_id', 'text'],
    receivedOn: ['received_on', 'date'],
    receivedAt: ['received_at', 'integer'],
    countedPoints: ['counted_points', 'integer'],
    claimTransactionId: ['claim_transaction_id', 'text'],
    endedBy: ['ended_by', 'text'],
    settledAt: ['settled_at', 'integer'],
    reviewedBy: ['reviewed_by', 'text'],
    reviewReason: ['review_reason', 'text'],
  },
  key: ['senderId', 'id'],
  lock: false,
});

/** Guarded by the receiver's ledger row. */
export const giftReceipts = commandTable<GiftReceipt>({
  name: 'gift_receipt',
  rank: 431,
  columns: {
    receiverId: ['receiver_id', 'text'],
    receivedOn: ['received_on', 'date'],
    giftId: ['gift_id', 'text'],
    senderId: ['sender_id', 'text'],
    receivedAt: ['received_at', 'integer'],
  },
  key: ['receiverId', 'receivedOn', 'giftId'],
  lock: false,
});
