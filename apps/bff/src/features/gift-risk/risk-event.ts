import type { GiftId, Id, Instant, MemberId } from '@huiji/shared-types';
import type { RiskRule } from './risk-rules.js';

export type RiskEventId = Id<'RiskEventId'>;

/** What a rule found about a claim. Never changes. */
export interface RiskEvent {
  readonly giftId: GiftId;
  readonly rule: RiskRule;
  readonly id: RiskEventId;
  readonly score: number;
  /** Whether the claim was held, by this rule alone or with others. */
  readonly held: boolean;
  readonly senderId: MemberId;
  readonly receiverId: MemberId;
  readonly recordedAt: Instant;
}
