import type { LedgerTransactionId, Points, SaleId } from '@huiji/shared-types';
import { fen } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import { earnRuleVersion, expiryOf } from '../earning/index.js';
import { bookedAvailable, bookLapsedLots, earnPoints, spendPoints } from '../ledger/index.js';
import type { PricedSale, SaleTerms, SaleToRecord, TillCustomer } from '../sale-pricing/index.js';
import { addTierPoints } from '../tiers/index.js';
import { useVoucher } from '../vouchers/index.js';
import type { Clerk } from './clerk.js';
import { saleLines, sales, saleVouchers } from './sale.table.js';

/** What a transaction of the ledger names as its cause. */
const SALE_SOURCE = 'SALE';

export interface SaleToBook {
  readonly clerk: Clerk;
  readonly customer: TillCustomer;
  readonly sale: SaleToRecord;
  readonly priced: PricedSale;
  readonly terms: SaleTerms;
}

/** Books a priced sale: takes vouchers, spends points, then earns, counts tierPoints and writes the receipt. */
export function bookSale(rows: CommandRows, moment: Moment, order: SaleToBook): SaleId {
  const { clerk, customer, sale, priced, terms } = order;
  const { memberId } = customer;
  const id = moment.newId<SaleId>();
  const occurredAt = sale.occurredAt ?? moment.now;
  const spendTransactionId = spend(rows, moment, id, order);
  const earnTransactionId = earn(rows, moment, id, order);
  if (earnTransactionId !== null) {
    const earned = priced.pointsEarned;
    addTierPoints(rows, moment, terms.settings.tiers, { memberId, earned });
  }
  const { lines, vouchers, maxPointsToSpend: _, ...amounts } = priced;
  rows.insert(sales, {
    ...amounts,
    id,
    storeId: clerk.storeId,
    receiptNumber: sale.receiptNumber,
    memberId,
    tillSessionId: customer.tillSessionId,
    staffId: clerk.staffId,
    businessDate: moment.businessDate,
    occurredAt,
    recordedAt: moment.now,
    earnRuleVersion: earnRuleVersion(terms.settings),
    availableAfter: availableAfter(rows, moment, order),
    spendTransactionId,
    earnTransactionId,
    refundedFen: fen(0),
  });
  for (const [lineNumber, line] of lines.entries()) {
    rows.insert(saleLines, { saleId: id, lineNumber, ...line, refundedFen: fen(0) });
  }
  for (const [position, { voucherId, kindId, takenFen }] of vouchers.entries()) {
    useVoucher(rows, moment, { memberId, voucherId, saleId: id });
    rows.insert(saleVouchers, { saleId: id, position, voucherId, kindId, takenFen });
  }
  return id;
}

const causedBy = (saleId: SaleId, { clerk, customer, sale }: SaleToBook) => ({
  memberId: customer.memberId,
  source: { type: SALE_SOURCE, id: saleId },
  facts: { storeId: clerk.storeId, receiptNumber: sale.receiptNumber },
  ...(sale.occurredAt === null ? {} : { occurredAt: sale.occurredAt }),
});

function spend(
  rows: CommandRows,
  moment: Moment,
  saleId: SaleId,
  order: SaleToBook,
): LedgerTransactionId | null {
  const { pointsSpent } = order.priced;
  if (pointsSpent === 0) {
    return null;
  }
  return spendPoints(rows, moment, {
    ...causedBy(saleId, order),
    points: pointsSpent,
    kind: 'POINTS_PAYMENT',
    redeemedFor: 'PAYMENT',
  }).transactionId;
}

/** All points of a sale are one lot from purchases, giftable at once, whatever rule made them. */
function earn(
  rows: CommandRows,
  moment: Moment,
  saleId: SaleId,
  order: SaleToBook,
): LedgerTransactionId | null {
  const { pointsEarned, breakdown } = order.priced;
  if (pointsEarned === 0) {
    return null;
  }
  const cause = causedBy(saleId, order);
  return earnPoints(rows, moment, {
    ...cause,
    points: pointsEarned,
    kind: 'PURCHASE',
    issuedFrom: 'PURCHASE',
    expiresAt: expiryOf(moment.businessDate, order.terms.settings.expiry, moment.calendar),
    giftable: true,
    facts: { ...cause.facts, breakdown: breakdown.map((part) => ({ ...part })) },
  }).transactionId;
}

/** Lots that lapsed are booked by now, unless the sale moved no points at all. */
function availableAfter(
  rows: CommandRows,
  moment: Moment,
  { customer: { memberId } }: SaleToBook,
): Points {
  bookLapsedLots(rows, moment, memberId);
  return bookedAvailable(rows, memberId);
}
