import { type Instant, MS_PER_DAY, type SaleId } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  type Decision,
  done,
  type Moment,
  refused,
  rowsOf,
} from '../../platform/commands/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { accountClosedAt, ledgerRows, pointsBalance } from '../ledger/index.js';
import { members } from '../members/index.js';
import {
  priceSale,
  type SaleRefusal,
  type SaleTerms,
  type SaleToRecord,
  type TillCustomer,
} from '../sale-pricing/index.js';
import { currentTier, tierRows } from '../tiers/index.js';
import { presentVoucher, type VoucherFacts, voucherRows } from '../vouchers/index.js';
import { bookSale } from './book-sale.js';
import type { Clerk } from './clerk.js';
import { sales } from './sale.table.js';
import { salesTexts } from './sales.texts.js';

/** How long ago a sale may have happened that is recorded now. */
const RECORDED_WITHIN_MS = MS_PER_DAY;

/** Outcomes by name, with ids and amounts that never change. */
export type SaleRecorded = { readonly outcome: 'RECORDED'; readonly saleId: SaleId };
export type SaleNotRecorded =
  | { readonly outcome: 'RECEIPT_ALREADY_RECORDED'; readonly saleId: SaleId }
  | { readonly outcome: 'SESSION_EXPIRED' }
  | { readonly outcome: 'MEMBER_FROZEN' }
  | SaleRefusal;
export type SaleOutcome = SaleRecorded | SaleNotRecorded;

export interface RecordSaleOrder {
  readonly idempotency: Command<SaleOutcome>['idempotency'];
  readonly clerk: Clerk;
  /** Null when the session is unknown, or another store's. */
  readonly customer: TillCustomer | null;
  readonly sale: SaleToRecord;
  /** What the sale's codes were found to be before the locks, in their order; null for none. */
  readonly vouchers: readonly (VoucherFacts | null)[];
  /** When the order came in; rows are asked for by it, nothing is decided by it. */
  readonly now: Instant;
  readonly terms: SaleTerms;
}

/**
 * Records a sale: points spent and earned, tierPoints and receipt in one transaction. A receipt already
 * booked is answered before anything else is checked.
 */
export function recordSaleCommand(order: RecordSaleOrder): Command<SaleOutcome> {
  const { clerk, customer, sale } = order;
  return {
    operation: 'recordSale',
    caller: `staff:${clerk.staffId}`,
    idempotency: order.idempotency,
    plan: [
      rowsOf(sales, [clerk.storeId, sale.receiptNumber]),
      ...(customer === null ? [] : customerRows(customer, order)),
    ],
    decide: (rows, moment) => decide(order, rows, moment),
  };
}

const customerRows = (
  { memberId }: TillCustomer,
  { sale: { pointsToSpend }, vouchers, now }: RecordSaleOrder,
) => [
  ...ledgerRows(
    memberId,
    pointsToSpend > 0 ? { lots: 'ENOUGH', points: pointsToSpend, now } : { lots: 'LAPSING', now },
  ),
  rowsOf(members, [memberId]),
  ...tierRows(memberId),
  ...vouchers.flatMap((found) =>
    found?.memberId === memberId ? [voucherRows(memberId, found.id)] : [],
  ),
];

function decide(
  { clerk, customer, sale, vouchers, terms }: RecordSaleOrder,
  rows: CommandRows,
  moment: Moment,
): Decision<SaleOutcome> {
  const booked = rows.get(sales, [clerk.storeId, sale.receiptNumber]);
  if (booked !== undefined) {
    return refused({ outcome: 'RECEIPT_ALREADY_RECORDED', saleId: booked.id });
  }
  requireRecent(sale.occurredAt, moment.now);
  if (customer === null || customer.expiresAt <= moment.now) {
    return refused({ outcome: 'SESSION_EXPIRED' });
  }
  const { memberId, joinedOn } = customer;
  if (accountClosedAt(rows, memberId) !== null) {
    return refused({ outcome: 'SESSION_EXPIRED' });
  }
  if (rows.get(members, [memberId])?.status === 'FROZEN') {
    return refused({ outcome: 'MEMBER_FROZEN' });
  }
  const pricing = priceSale(
    sale,
    {
      joinedOn,
      tier: currentTier(rows, memberId),
      vouchers: vouchers.map((found) => presentVoucher(rows, moment, found, memberId)),
      spendable: () => pointsBalance(rows, moment, memberId),
    },
    moment.businessDate,
    terms,
  );
  return pricing.outcome === 'PRICED'
    ? done({
        outcome: 'RECORDED',
        saleId: bookSale(rows, moment, { clerk, customer, sale, priced: pricing.sale, terms }),
      })
    : refused(pricing);
}

/** Part of the input's shape that only the clock can judge; known keys are answered before it. */
function requireRecent(occurredAt: Instant | null, now: Instant): void {
  if (occurredAt !== null && (occurredAt > now || occurredAt < now - RECORDED_WITHIN_MS)) {
    throw new ClientError('BAD_USER_INPUT', salesTexts.occurredAtOutOfRange);
  }
}
