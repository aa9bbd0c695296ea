import {
  type Instant,
  type MemberId,
  NO_FEN,
  NO_POINTS,
  type RedemptionId,
} from '@huiji/shared-types';
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
import { ledgerRows } from '../ledger/index.js';
import { members } from '../members/index.js';
import { redemptionNumber } from '../redeeming/index.js';
import {
  deadlinesIn,
  PAID_STATUS,
  type Redemption,
  recordStep,
  redemptions,
} from '../redemptions/index.js';
import { type Spin, spinKey, spins } from '../spins/index.js';
import { frozenTexts, requireActive } from '../standing/index.js';
import type { WheelPrize } from '../wheel/index.js';
import { prizeClaimState } from './prize-claim.js';

/** Outcomes by name, with ids and times that never change. */
export type ClaimOutcome =
  | { readonly outcome: 'CLAIMED'; readonly redemptionId: RedemptionId }
  | {
      readonly outcome: 'NOT_CLAIMABLE';
      readonly why: 'UNKNOWN' | 'NOT_GOODS' | 'CLAIMED_BEFORE' | 'LAPSED';
      /** For LAPSED. */
      readonly claimBefore: Instant | null;
    };

/** Where a prize goes, as the redemption keeps it. */
export type Delivery = Pick<
  Redemption,
  'method' | 'storeId' | 'addressSealed' | 'pickupCodeSealed' | 'pickupCodeDigest'
>;

export interface ClaimOrder {
  readonly idempotency: NonNullable<Command<ClaimOutcome>['idempotency']>;
  readonly memberId: MemberId;
  /** As it was read last; null when the member has no such spin. */
  readonly spin: Spin | null;
  /** What it won. */
  readonly prize: WheelPrize | null;
  readonly delivery: Delivery;
  readonly now: Instant;
  readonly settings: ProgrammeSettings;
}

/** Makes a redemption of a GOODS prize, once. */
export function claimPrizeCommand(order: ClaimOrder): Command<ClaimOutcome> {
  const { memberId, spin, now } = order;
  return {
    operation: 'claimPrize',
    caller: `member:${memberId}`,
    idempotency: order.idempotency,
    plan: [
      ...ledgerRows(memberId, { lots: 'LAPSING', now }),
      rowsOf(members, [memberId]),
      ...(spin === null ? [] : [rowsOf(spins, spinKey(spin))]),
    ],
    decide: (rows, moment) => decide(order, rows, moment),
  };
}

const notClaimable = (
  why: Extract<ClaimOutcome, { outcome: 'NOT_CLAIMABLE' }>['why'],
  claimBefore: Instant | null = null,
): Decision<ClaimOutcome> => refused({ outcome: 'NOT_CLAIMABLE', why, claimBefore });

function decide(order: ClaimOrder, rows: CommandRows, moment: Moment): Decision<ClaimOutcome> {
  const { memberId, prize } = order;
  requireActive(rows, memberId, frozenTexts.claiming);
  const spin = order.spin === null ? undefined : rows.get(spins, spinKey(order.spin));
  if (spin === undefined || prize === null) {
    return notClaimable('UNKNOWN');
  }
  switch (prizeClaimState(spin, moment.now)) {
    case null:
      return notClaimable('NOT_GOODS');
    case 'CLAIMED':
      return notClaimable('CLAIMED_BEFORE');
    case 'LAPSED':
      return notClaimable('LAPSED', spin.claimBefore);
    case 'CLAIMABLE':
      return done({
        outcome: 'CLAIMED',
        redemptionId: claim(order, rows, moment, spin, prize),
      });
  }
}

function claim(
  { memberId, delivery, settings }: ClaimOrder,
  rows: CommandRows,
  moment: Moment,
  spin: Spin,
  { name, imagePath }: WheelPrize,
): RedemptionId {
  const id = moment.newId<RedemptionId>();
  const status = PAID_STATUS[delivery.method];
  const redemption: Redemption = {
    ...delivery,
    memberId,
    id,
    number: redemptionNumber(id, moment.businessDate),
    rewardId: null,
    spinId: spin.id,
    kind: 'GOODS',
    titleZh: name['zh-CN'],
    titleEn: name.en,
    imagePath: imagePath ?? '',
    donation: null,
    status,
    steps: 1,
    quantity: 1,
    points: NO_POINTS,
    fen: NO_FEN,
    holdId: null,
    holdTransactionId: null,
    voucherId: null,
    voucherKind: null,
    businessDate: moment.businessDate,
    createdAt: moment.now,
    ...deadlinesIn(status, moment.now, settings.mall),
    carrier: null,
    trackingNumber: null,
  };
  rows.insert(redemptions, redemption);
  recordStep(rows, moment, redemption, null, { event: 'REDEEMED', actor: `member:${memberId}` });
  rows.put(spins, { ...spin, redemptionId: id, dueAt: null });
  return id;
}
