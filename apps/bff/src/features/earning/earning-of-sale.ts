import type { Points } from '@huiji/shared-types';
import { type BasisPoints, type BusinessDate, type Fen, points } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { EARN_RULE_CODES, type EarnedPart } from './earn-rule.js';
import { type EarnRates, earningOfLine } from './earning-of-line.js';
import { isWelcomeDouble } from './welcome-double.js';

/** A line of a sale as far as earning goes: its category and what was really paid for it in money. */
export interface EarningLine {
  readonly category: string;
  readonly paid: Fen;
}

/** Who buys and when. */
export interface EarnOccasion {
  readonly businessDate: BusinessDate;
  /** Null when there is no welcome. */
  readonly joinedOn: BusinessDate | null;
  /** Of the tier at which the sale starts. */
  readonly tierMultiplierBps: BasisPoints;
}

export interface SaleEarning {
  readonly points: Points;
  /** Points of each line, in the order given. */
  readonly lines: readonly Points[];
  /** The rules that made points, summed over the lines; adds up to `points`. */
  readonly breakdown: readonly EarnedPart[];
}

type EarnSettings = ProgrammeSettings['earn'];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const rateOf = (category: string, rates: EarnSettings['categoryBps']): BasisPoints =>
  (Object.hasOwn(rates, category) ? rates[category] : undefined) ?? rates.default;

/** What a sale earns: line by line, one floor each, rules summed over the lines. */
export function earningOfSale(
  lines: readonly EarningLine[],
  occasion: EarnOccasion,
  settings: EarnSettings,
  calendar: BusinessCalendar,
): SaleEarning {
  const { businessDate, joinedOn, tierMultiplierBps } = occasion;
  const rates: EarnRates = {
    tierMultiplierBps,
    weekendBonusBps: calendar.isWeekend(businessDate) ? settings.weekendBonusBps : 0,
    welcomeDouble: isWelcomeDouble(joinedOn, businessDate, settings.welcomeDoubleDays, calendar),
  };
  const earned = lines.map((line) =>
    earningOfLine(line.paid, rateOf(line.category, settings.categoryBps), rates),
  );
  const breakdown = EARN_RULE_CODES.map((ruleCode, rule) => ({
    ruleCode,
    points: points(sum(earned.map((parts) => parts[rule] ?? 0))),
  })).filter((part) => part.points > 0);
  const perLine = earned.map((parts) => points(sum(parts)));
  return { points: points(sum(perLine)), lines: perLine, breakdown };
}
