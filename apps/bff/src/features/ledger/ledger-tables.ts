import type {
  BusinessDate,
  Instant,
  LedgerTransactionId,
  MemberId,
  PointsHoldId,
  PointsLotId,
} from '@huiji/shared-types';
import type { JsonValue } from '../../platform/commands/index.js';
import { commandTable } from '../../platform/commands/index.js';
import type {
  IssueSource,
  LedgerTransactionKind,
  MemberAccount,
  ProgrammeAccount,
} from './ledger-account.js';

/** A member's balances, in points. This row is the only lock on all that the member has. */
export interface LedgerMember {
  readonly memberId: MemberId;
  readonly available: number;
  readonly held: number;
  readonly debt: number;
  readonly version: number;
  /** Number of the member's last entry. */
  readonly entrySeq: number;
  /** Hash of the member's last entry. */
  readonly chainHead: Buffer;
  /** When the member closed the account; nothing is earned or spent from then on. */
  readonly closedAt: Instant | null;
}

export const ledgerMembers = commandTable<LedgerMember>({
  name: 'ledger_member',
  rank: 0,
  columns: {
    memberId: ['member_id', 'text'],
    available: ['available', 'integer'],
    held: ['held', 'integer'],
    debt: ['debt', 'integer'],
    version: ['version', 'integer'],
    entrySeq: ['entry_seq', 'integer'],
    chainHead: ['chain_head', 'bytes'],
    closedAt: ['closed_at', 'integer'],
  },
  key: ['memberId'],
  lock: true,
});

export interface LedgerTransaction {
  readonly id: LedgerTransactionId;
  readonly kind: LedgerTransactionKind;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly businessDate: BusinessDate;
  /** When it happened, for display. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly reversalOf: LedgerTransactionId | null;
  /** What the statement tells about it; never changes. */
  readonly facts: JsonValue;
}

export const ledgerTransactions = commandTable<LedgerTransaction>({
  name: 'ledger_transaction',
  rank: 1,
  columns: {
    id: ['id', 'text'],
    kind: ['kind', 'text'],
    sourceType: ['source_type', 'text'],
    sourceId: ['source_id', 'text'],
    businessDate: ['business_date', 'date'],
    occurredAt: ['occurred_at', 'integer'],
    recordedAt: ['recorded_at', 'integer'],
    reversalOf: ['reversal_of', 'text'],
    facts: ['facts', 'json'],
  },
  key: ['id'],
  lock: false,
});

export interface LedgerEntry {
  readonly memberId: MemberId;
  readonly seq: number;
  readonly transactionId: LedgerTransactionId;
  readonly account: MemberAccount;
  readonly amount: number;
  readonly availableAfter: number;
  /**
   * On a transaction's last entry for the member: its net effect on AVAILABLE, which makes it a
   * line of the statement. Null on the entries before it, and where the member sees no line.
   */
  readonly statementPoints: number | null;
  readonly hash: Buffer;
}

export const ledgerEntries = commandTable<LedgerEntry>({
  name: 'ledger_entry',
  rank: 2,
  columns: {
    memberId: ['member_id', 'text'],
    seq: ['seq', 'integer'],
    transactionId: ['transaction_id', 'text'],
    account: ['account', 'text'],
    amount: ['amount', 'integer'],
    availableAfter: ['available_after', 'integer'],
    statementPoints: ['statement_points', 'integer'],
    hash: ['hash', 'bytes'],
  },
  key: ['memberId', 'seq'],
  lock: false,
});

export interface ProgrammeEntry {
  readonly transactionId: LedgerTransactionId;
  readonly leg: number;
  readonly account: ProgrammeAccount;
  readonly amount: number;
}

export const programmeEntries = commandTable<ProgrammeEntry>({
  name: 'programme_entry',
  rank: 3,
  columns: {
    transactionId: ['transaction_id', 'text'],
    leg: ['leg', 'integer'],
    account: ['account', 'text'],
    amount: ['amount', 'integer'],
  },
  key: ['transactionId', 'leg'],
  lock: false,
});

/** What stays true of a lot for life, wherever its points go. */
export interface LotAttributes {
  readonly memberId: MemberId;
  /** A lapsed lot is not spendable from this very instant. */
  readonly expiresAt: Instant;
  readonly lotId: PointsLotId;
  readonly amount: number;
  readonly availableAt: Instant;
  readonly source: IssueSource;
  readonly giftable: boolean;
  readonly giftableFrom: Instant;
  /** The transaction that brought the points into being. */
  readonly originTransactionId: LedgerTransactionId;
  /** The lot whose points it carries on, after a gift or a late return. */
  readonly parentLotId: PointsLotId | null;
}

/** Live lots only: an exhausted lot is deleted, its movements remain. */
export interface PointsLot extends LotAttributes {
  readonly remaining: number;
}

const lotColumns = {
  memberId: ['member_id', 'text'],
  expiresAt: ['expires_at', 'integer'],
  lotId: ['lot_id', 'text'],
  amount: ['amount', 'integer'],
  availableAt: ['available_at', 'integer'],
  source: ['source', 'text'],
  giftable: ['giftable', 'flag'],
  giftableFrom: ['giftable_from', 'integer'],
  originTransactionId: ['origin_transaction_id', 'text'],
  parentLotId: ['parent_lot_id', 'text'],
} as const;

export const pointsLots = commandTable<PointsLot>({
  name: 'points_lot',
  rank: 60,
  columns: { ...lotColumns, remaining: ['remaining', 'integer'] },
  key: ['memberId', 'expiresAt', 'lotId'],
  worth: { column: 'remaining', countedWhen: 'available_at <= ? AND expires_at > ?' },
  lock: false,
});

/**
 * What a transaction did to a lot. It carries the lot's attributes, so that points go back into a
 * deleted lot under its own id. `root` is the transaction being undone, or the transaction itself:
 * all that was ever taken and given back lies together.
 */
export interface LotMovement extends LotAttributes {
  readonly rootTransactionId: LedgerTransactionId;
  readonly transactionId: LedgerTransactionId;
  readonly kind: 'CREATE' | 'TAKE' | 'GIVE';
  readonly moved: number;
}

export const lotMovements = commandTable<LotMovement>({
  name: 'lot_movement',
  rank: 61,
  columns: {
    rootTransactionId: ['root_transaction_id', 'text'],
    transactionId: ['transaction_id', 'text'],
    lotId: lotColumns.lotId,
    kind: ['kind', 'text'],
    moved: ['moved', 'integer'],
    memberId: lotColumns.memberId,
    expiresAt: lotColumns.expiresAt,
    amount: lotColumns.amount,
    availableAt: lotColumns.availableAt,
    source: lotColumns.source,
    giftable: lotColumns.giftable,
    giftableFrom: lotColumns.giftableFrom,
    originTransactionId: lotColumns.originTransactionId,
    parentLotId: lotColumns.parentLotId,
  },
  key: ['rootTransactionId', 'transactionId', 'lotId', 'kind'],
  lock: false,
});

/** Points set aside for one purpose. It resolves once; captured + voided = amount from then on. */
export interface PointsHold {
  readonly memberId: MemberId;
  readonly holdId: PointsHoldId;
  readonly transactionId: LedgerTransactionId;
  readonly purpose: 'GIFT' | 'REDEMPTION';
  readonly reference: string;
  readonly amount: number;
  readonly captured: number;
  readonly voided: number;
  readonly resolveBy: Instant;
  readonly placedAt: Instant;
  readonly resolvedAt: Instant | null;
}

export const pointsHolds = commandTable<PointsHold>({
  name: 'points_hold',
  rank: 62,
  columns: {
    memberId: ['member_id', 'text'],
    holdId: ['hold_id', 'text'],
    transactionId: ['transaction_id', 'text'],
    purpose: ['purpose', 'text'],
    reference: ['reference', 'text'],
    amount: ['amount', 'integer'],
    captured: ['captured', 'integer'],
    voided: ['voided', 'integer'],
    resolveBy: ['resolve_by', 'integer'],
    placedAt: ['placed_at', 'integer'],
    resolvedAt: ['resolved_at', 'integer'],
  },
  key: ['memberId', 'holdId'],
  lock: false,
});
