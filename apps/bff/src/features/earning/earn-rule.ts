import type { Points } from '@huiji/shared-types';

/** The rules that can make points of a sale line, in the order in which a breakdown names them. */
export const EARN_RULE_CODES = ['BASE', 'TIER', 'WEEKEND', 'WELCOME_DOUBLE'] as const;

export type EarnRuleCode = (typeof EARN_RULE_CODES)[number];

/** Points that one rule made; a sale's parts add up to what it earned. */
export interface EarnedPart {
  readonly ruleCode: EarnRuleCode;
  readonly points: Points;
}
