import type {
  BusinessDate,
  Fen,
  Instant,
  MemberId,
  Points,
  RedemptionId,
} from '@huiji/shared-types';
import { fen, points } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  type Decision,
  done,
  type Moment,
  refused,
  rowsOf,
} from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import { ledgerRows, limitRows, limitUsed, pointsBalance } from '../ledger/index.js';
import { members } from '../members/index.js';
import { freeDueClaims, stockLeft, stockRows } from '../reward-stock/index.js';
import {
  barred,
  discountOn,
  priceOf,
  type RewardAvailabilityState,
  type RewardTerms,
  rewardLimit,
  rewardTerms,
} from '../rewards/index.js';
import { frozenTexts, requireActive } from '../standing/index.js';
import { currentTier, currentTierRow, type TierCode } from '../tiers/index.js';
import { type HandOut, handOutRows, vouchersLeft } from '../voucher-hand-outs/index.js';
import { bookRedemption, type NewRedemption } from './book-redemption.js';

/** Why a reward cannot be had, with the number that says so. */
export type Unavailable = {
  readonly outcome: 'UNAVAILABLE';
  readonly state: RewardAvailabilityState;
  /** How many are left of it, for SOLD_OUT. */
  readonly left: number;
  /** How many this member may still have, for LIMIT_REACHED. */
  readonly remainingForMe: number;
  /** For NOT_OPEN_YET. */
  readonly opensOn: BusinessDate | null;
  readonly minimumTier: TierCode | null;
};

/** Outcomes by name, with ids and amounts that never change. */
export type RedeemOutcome =
  | { readonly outcome: 'REDEEMED'; readonly redemptionId: RedemptionId }
  | Unavailable
  | { readonly outcome: 'PRICE_CHANGED'; readonly pricePoints: Points; readonly priceFen: Fen }
  | {
      readonly outcome: 'INSUFFICIENT_POINTS';
      readonly required: Points;
      readonly available: Points;
    };

/** What the member wants, with what the redemption keeps of the reward. */
export type Wanted = Omit<NewRedemption, 'points' | 'fen' | 'kind'>;

export interface RedeemOrder {
  readonly idempotency: Command<RedeemOutcome>['idempotency'];
  readonly memberId: MemberId;
  readonly wanted: Wanted;
  /** The voucher that a VOUCHER brings. */
  readonly handOut: HandOut | null;
  /** Totals that the member saw. */
  readonly expectedPoints: Points;
  readonly expectedFen: Fen;
  /** When the order came in; rows are asked for by it, nothing is decided by it. */
  readonly now: Instant;
  readonly settings: ProgrammeSettings;
}

/** Takes points and stock for a reward: all or nothing, and never at another price than the member saw. */
export function redeemRewardCommand(order: RedeemOrder): Command<RedeemOutcome> {
  const { memberId, wanted, now } = order;
  const enough = points(Math.max(1, order.expectedPoints));
  return {
    operation: 'redeemReward',
    caller: `member:${memberId}`,
    idempotency: order.idempotency,
    plan: [
      ...ledgerRows(memberId, { lots: 'ENOUGH', points: enough, now }),
      rowsOf(members, [memberId]),
      currentTierRow(memberId),
      limitRows(rewardLimit(memberId, wanted.rewardId)),
      ...stockRows(wanted.rewardId, now),
      rowsOf(rewardTerms, [wanted.rewardId]),
      ...(order.handOut === null ? [] : handOutRows(order.handOut)),
    ],
    decide: (rows, moment) => decide(order, rows, moment),
  };
}

const unavailable = (
  state: RewardAvailabilityState,
  details: Partial<Omit<Unavailable, 'outcome' | 'state'>> = {},
): Decision<RedeemOutcome> =>
  refused({
    outcome: 'UNAVAILABLE',
    state,
    left: 0,
    remainingForMe: 0,
    opensOn: null,
    minimumTier: null,
    ...details,
  });

function decide(order: RedeemOrder, rows: CommandRows, moment: Moment): Decision<RedeemOutcome> {
  const { memberId, wanted, settings } = order;
  requireActive(rows, memberId, frozenTexts.redeeming);
  const terms = rows.get(rewardTerms, [wanted.rewardId]);
  if (terms === undefined) {
    return unavailable('CLOSED');
  }
  requireForm(terms, wanted);
  freeDueClaims(rows, moment, wanted.rewardId);
  const price = unitPrice(terms, moment, settings);
  const stock = left(order, rows);
  const taken = limitUsed(rows, rewardLimit(memberId, wanted.rewardId));
  const state = barred(
    { ...terms, stock, pricePoints: price.points },
    { tier: currentTier(rows, memberId), taken },
    wanted.quantity,
    moment.now,
  );
  if (state !== null) {
    const { opensAt, minimumTier, limitPerMember } = terms;
    const remainingForMe = Math.max(0, (limitPerMember ?? taken) - taken);
    const opensOn = opensAt === null ? null : moment.calendar.dateOf(opensAt);
    return unavailable(state, { left: stock, remainingForMe, opensOn, minimumTier });
  }
  const total = points(price.points * wanted.quantity);
  const totalFen = fen(price.fen * wanted.quantity);
  if (total !== order.expectedPoints || totalFen !== order.expectedFen) {
    return refused({ outcome: 'PRICE_CHANGED', pricePoints: price.points, priceFen: price.fen });
  }
  const { available, debt } = pointsBalance(rows, moment, memberId);
  if (available < total + debt) {
    const required = points(total + debt);
    return refused({ outcome: 'INSUFFICIENT_POINTS', required, available });
  }
  const redemption = bookRedemption(
    rows,
    moment,
    { ...wanted, kind: terms.kind, points: total, fen: totalFen },
    {
      settings,
      limitPerMember: terms.limitPerMember,
      actor: `member:${memberId}`,
      handOut: order.handOut,
    },
  );
  return done({ outcome: 'REDEEMED', redemptionId: redemption.id });
}

/** Of the stock; where it brings a voucher, of the vouchers too. */
const left = ({ wanted, handOut }: RedeemOrder, rows: CommandRows): number =>
  Math.min(
    stockLeft(rows, wanted.rewardId),
    handOut === null ? Number.POSITIVE_INFINITY : vouchersLeft(rows, handOut),
  );

/** Parts of the input's shape that only the reward can judge; known keys are answered before it. */
function requireForm({ methods, kind }: RewardTerms, { method, quantity }: Wanted): void {
  if (!methods.includes(method)) {
    throw new ClientError('BAD_USER_INPUT', platformTexts.badInput(['input.method']));
  }
  if (kind === 'VOUCHER' && quantity > 1) {
    throw new ClientError('BAD_USER_INPUT', platformTexts.badInput(['input.quantity']));
  }
}

const unitPrice = (terms: RewardTerms, moment: Moment, settings: ProgrammeSettings) =>
  priceOf(
    terms,
    discountOn(moment.businessDate, moment.calendar, settings.mall.offerDayDiscountBps),
  );
