import { type BusinessDate, type Fen, fen, type Points, points } from '@huiji/shared-types';
import { type EarnedPart, earningOfSale } from '../earning/index.js';
import { tierOf } from '../tiers/index.js';
import {
  type LinePayment,
  maxPointsToSpend,
  mayPayWithPoints,
  splitPointsPayment,
  valueOfPoints,
} from './points-payment.js';
import type { LineToSell, SaleCustomer, SaleRequest, SaleTerms } from './sale-request.js';

export interface PricedLine extends LineToSell, LinePayment {
  readonly pointsEarned: Points;
}

/** All that a sale comes to. */
export interface PricedSale {
  readonly grossFen: Fen;
  readonly voucherFen: Fen;
  readonly pointsSpent: Points;
  readonly pointsValueFen: Fen;
  readonly payableFen: Fen;
  /** The most points that the sale allows, whoever pays. */
  readonly maxPointsToSpend: Points;
  readonly pointsEarned: Points;
  readonly breakdown: readonly EarnedPart[];
  readonly lines: readonly PricedLine[];
}

export type SaleRefusal =
  | { readonly outcome: 'VOUCHER_UNKNOWN'; readonly code: string }
  | { readonly outcome: 'SPEND_LIMIT_EXCEEDED'; readonly maxPointsToSpend: Points }
  | {
      readonly outcome: 'INSUFFICIENT_POINTS';
      readonly required: Points;
      readonly available: Points;
    };

export type SalePricing = { readonly outcome: 'PRICED'; readonly sale: PricedSale } | SaleRefusal;

/** No voucher has been issued yet. */
const NO_VOUCHER = fen(0);

/** What a sale comes to on a business date, or why it cannot be: quoting and recording decide by this alone. */
export function priceSale(
  request: SaleRequest,
  customer: SaleCustomer,
  businessDate: BusinessDate,
  terms: SaleTerms,
): SalePricing {
  const grossFen = fen(request.lines.reduce((sum, line) => sum + line.amountFen, 0));
  const refusal = refusalOf(request, grossFen, customer, terms);
  return (
    refusal ?? { outcome: 'PRICED', sale: priced(request, grossFen, customer, businessDate, terms) }
  );
}

const paymentSettings = ({ settings }: SaleTerms) => ({
  pointsPerYuan: settings.value.pointsPerYuan,
  maxPointsShareBps: settings.till.maxPointsShareBps,
});

function refusalOf(
  { pointsToSpend, voucherCodes: [voucher] }: SaleRequest,
  grossFen: Fen,
  customer: SaleCustomer,
  terms: SaleTerms,
): SaleRefusal | null {
  if (voucher !== undefined) {
    return { outcome: 'VOUCHER_UNKNOWN', code: voucher };
  }
  const payment = paymentSettings(terms);
  if (!mayPayWithPoints(pointsToSpend, grossFen, payment)) {
    const most = maxPointsToSpend(grossFen, payment);
    return { outcome: 'SPEND_LIMIT_EXCEEDED', maxPointsToSpend: most };
  }
  return pointsToSpend > 0 ? shortage(pointsToSpend, customer) : null;
}

/** Whoever owes points has none to spend, so what is required includes the debt. */
function shortage(wanted: Points, customer: SaleCustomer): SaleRefusal | null {
  const { available, debt } = customer.spendable();
  if (wanted <= available) {
    return null;
  }
  return { outcome: 'INSUFFICIENT_POINTS', required: points(wanted + debt), available };
}

function priced(
  { lines, pointsToSpend }: SaleRequest,
  grossFen: Fen,
  { joinedOn, tier }: SaleCustomer,
  businessDate: BusinessDate,
  terms: SaleTerms,
): PricedSale {
  const { settings, calendar } = terms;
  const { pointsPerYuan } = settings.value;
  const amounts = lines.map((line) => line.amountFen);
  const payments = splitPointsPayment(pointsToSpend, amounts, pointsPerYuan);
  const earning = earningOfSale(
    lines.map(({ category, amountFen }, i) => ({
      category,
      paid: fen(amountFen - (payments[i]?.pointsFen ?? 0)),
    })),
    { businessDate, joinedOn, tierMultiplierBps: tierOf(tier, settings.tiers).earnMultiplierBps },
    settings.earn,
    calendar,
  );
  const pointsValueFen = valueOfPoints(pointsToSpend, pointsPerYuan);
  return {
    grossFen,
    voucherFen: NO_VOUCHER,
    pointsSpent: pointsToSpend,
    pointsValueFen,
    payableFen: fen(grossFen - NO_VOUCHER - pointsValueFen),
    maxPointsToSpend: maxPointsToSpend(grossFen, paymentSettings(terms)),
    pointsEarned: earning.points,
    breakdown: earning.breakdown,
    lines: lines.map((line, i) => ({
      ...line,
      ...(payments[i] ?? NOT_PAID),
      pointsEarned: earning.lines[i] ?? points(0),
    })),
  };
}

const NOT_PAID: LinePayment = { pointsPaid: points(0), pointsFen: fen(0) };
