import type {
  LedgerTransactionId,
  PointsHoldId,
  RedemptionId,
  RewardId,
} from '@huiji/shared-types';
import type { Caller, CommandRows, Moment } from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { captureHold, liveHold, placeHold, useLimit } from '../ledger/index.js';
import { claimOn } from '../redemption-steps/index.js';
import {
  deadlinesIn,
  PAID_STATUS,
  type Redemption,
  recordStep,
  redemptionFacts,
  redemptions,
} from '../redemptions/index.js';
import { claimStock } from '../reward-stock/index.js';
import { rewardLimit } from '../rewards/index.js';
import { type HandOut, handOutVoucher, reserveVoucher } from '../voucher-hand-outs/index.js';
import { redemptionNumber } from './redemption-number.js';

/** What is redeemed, of whom, and for how much; all else follows. */
export type NewRedemption = Pick<
  Redemption,
  | 'memberId'
  | 'kind'
  | 'titleZh'
  | 'titleEn'
  | 'imagePath'
  | 'donation'
  | 'quantity'
  | 'points'
  | 'fen'
  | 'method'
  | 'storeId'
  | 'addressSealed'
  | 'pickupCodeSealed'
  | 'pickupCodeDigest'
> & { readonly rewardId: RewardId };

export interface BookingTerms {
  readonly settings: ProgrammeSettings;
  /** How many one member may ever have; null for any number. */
  readonly limitPerMember: number | null;
  readonly actor: Caller;
  /** The voucher that it brings. */
  readonly handOut: HandOut | null;
}

/**
 * Books a redemption that the caller has found possible: points and stock are held until the cash part is
 * paid; where there is none they are captured at once.
 * @throws Error when it brings a voucher and none is left, or the limit is reached: the caller refuses before
 */
export function bookRedemption(
  rows: CommandRows,
  moment: Moment,
  order: NewRedemption,
  { settings, limitPerMember, actor, handOut }: BookingTerms,
): Redemption {
  const { memberId, rewardId, quantity } = order;
  const id = moment.newId<RedemptionId>();
  const status = order.fen > 0 ? 'AWAITING_PAYMENT' : PAID_STATUS[order.method];
  const voucherId =
    handOut === null
      ? null
      : (status === 'AWAITING_PAYMENT' ? reserveVoucher : handOutVoucher)(rows, moment, handOut, {
          memberId,
          source: { type: 'REDEMPTION', id },
        });
  if (handOut !== null && voucherId === null) {
    throw new Error(`no voucher of kind ${handOut.kind.code} is left`);
  }
  const draft: Redemption = {
    ...order,
    spinId: null,
    id,
    number: redemptionNumber(id, moment.businessDate),
    status,
    steps: 1,
    holdId: null,
    holdTransactionId: null,
    voucherId,
    voucherKind: handOut?.kind ?? null,
    businessDate: moment.businessDate,
    createdAt: moment.now,
    ...deadlinesIn(status, moment.now, settings.mall),
    carrier: null,
    trackingNumber: null,
  };
  const most = limitPerMember ?? Number.MAX_SAFE_INTEGER;
  if (!useLimit(rows, rewardLimit(memberId, rewardId), { amount: quantity, most })) {
    throw new Error(`member ${memberId} may have no ${quantity} of reward ${rewardId}`);
  }
  const state = status === 'AWAITING_PAYMENT' ? 'HELD' : 'TAKEN';
  claimStock(rows, { ...claimOn(rewardId, draft), state, quantity });
  const redemption = { ...draft, ...takePoints(rows, moment, draft) };
  rows.insert(redemptions, redemption);
  recordStep(rows, moment, redemption, null, { event: 'REDEEMED', actor });
  return redemption;
}

function takePoints(
  rows: CommandRows,
  moment: Moment,
  redemption: Redemption,
): { holdId: PointsHoldId | null; holdTransactionId: LedgerTransactionId | null } {
  const { memberId, points, kind, payBefore } = redemption;
  if (points === 0) {
    return { holdId: null, holdTransactionId: null };
  }
  const use = kind === 'DONATION' ? 'DONATION' : 'REWARD';
  const holdId = moment.newId<PointsHoldId>();
  const { transactionId } = placeHold(rows, moment, {
    memberId,
    holdId,
    points,
    from: 'SPENDABLE',
    kind: use,
    purpose: 'REDEMPTION',
    reference: redemption.id,
    resolveBy: payBefore ?? moment.now,
    facts: redemptionFacts(redemption),
  });
  const hold = redemption.status === 'AWAITING_PAYMENT' ? null : liveHold(rows, memberId, holdId);
  if (hold !== null) {
    captureHold(rows, moment, hold, use);
  }
  return { holdId, holdTransactionId: transactionId };
}
