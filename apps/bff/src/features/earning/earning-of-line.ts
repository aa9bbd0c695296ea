import { BASIS_POINTS_PER_WHOLE, type BasisPoints, type Fen } from '@huiji/shared-types';
import { apportion } from '../../platform/arithmetic/apportion.js';
import { EARN_RULE_CODES, type EarnRuleCode } from './earn-rule.js';

const FEN_PER_YUAN = 100n;
const ONE = BigInt(BASIS_POINTS_PER_WHOLE);

/** What multiplies the base of a line on one occasion; parts of the base that add up and never multiply. */
export interface EarnRates {
  readonly tierMultiplierBps: BasisPoints;
  /** 0 on a working day. */
  readonly weekendBonusBps: BasisPoints;
  readonly welcomeDouble: boolean;
}

/** Each rule's part of the base. A tier that multiplies by less than 1 lowers the base itself. */
function partsBps(rates: EarnRates): Record<EarnRuleCode, number> {
  const whole = BASIS_POINTS_PER_WHOLE;
  return {
    BASE: Math.min(rates.tierMultiplierBps, whole),
    TIER: Math.max(rates.tierMultiplierBps - whole, 0),
    WEEKEND: rates.weekendBonusBps,
    WELCOME_DOUBLE: rates.welcomeDouble ? whole : 0,
  };
}

/**
 * Points that a sale line earns, by rule, in the order of the rules: base = paid fen / 100 x category
 * rate, plus the tier's, the weekend's and the welcome part of it, and one floor of the sum; what the
 * floor leaves goes to the parts by largest remainder, ties to the earlier rule (product rules,
 * "Earning at the till"). Exact whole-number arithmetic throughout.
 */
export function earningOfLine(paid: Fen, categoryBps: BasisPoints, rates: EarnRates): number[] {
  const parts = partsBps(rates);
  const base = BigInt(paid) * BigInt(categoryBps);
  const numerators = EARN_RULE_CODES.map((code) => base * BigInt(parts[code]));
  return apportion(numerators, FEN_PER_YUAN * ONE * ONE).map(Number);
}
