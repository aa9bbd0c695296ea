import { commandTable } from '../../platform/commands/index.js';
import type { RiskEvent } from './risk-event.js';

export const riskEvents = commandTable<RiskEvent>({
  name: 'risk_event',
  rank: 440,
  columns: {
    giftId: ['gift_id', 'text'],
    rule: ['rule', 'text'],
    id: ['id', 'text'],
    score: ['score', 'integer'],
    held: ['held', 'flag'],
    senderId: ['sender_id', 'text'],
    receiverId: ['receiver_id', 'text'],
    recordedAt: ['recorded_at', 'integer'],
  },
  key: ['giftId', 'rule'],
  lock: false,
});
