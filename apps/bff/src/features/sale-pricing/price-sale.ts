import { type BusinessDate, type Fen, fen, type Points, points } from '@huiji/shared-types';
import { type EarnedPart, earningOfSale } from '../earning/index.js';
import { tierOf } from '../tiers/index.js';
import {
  type AmountToPay,
  type LinePayment,
  maxPointsToSpend,
  mayPayWithPoints,
  splitPointsPayment,
  valueOfPoints,
} from './points-payment.js';
import type { LineToSell, SaleCustomer, SaleRequest, SaleTerms } from './sale-request.js';
import {
  splitVouchers,
  takeVouchers,
  type VoucherPayment,
  type VoucherRefusal,
} from './voucher-payment.js';

export interface PricedLine extends LineToSell, LinePayment {
  /** What vouchers take off this line. */
  readonly voucherFen: Fen;
  readonly pointsEarned: Points;
}

/** All that a sale comes to. */
export interface PricedSale {
  readonly grossFen: Fen;
  readonly voucherFen: Fen;
  /** Adds up to `voucherFen`. */
  readonly vouchers: readonly VoucherPayment[];
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
  /** @property at place of the code in the request: codes are secrets, and results of commands are kept */
  | { readonly outcome: 'VOUCHER_REFUSED'; readonly at: number; readonly refusal: VoucherRefusal }
  | { readonly outcome: 'SPEND_LIMIT_EXCEEDED'; readonly maxPointsToSpend: Points }
  | {
      readonly outcome: 'INSUFFICIENT_POINTS';
      readonly required: Points;
      readonly available: Points;
    };

export type SalePricing = { readonly outcome: 'PRICED'; readonly sale: PricedSale } | SaleRefusal;

/**
 * What a sale comes to on a business date, or why it cannot be: quoting and recording decide by this alone. A voucher
 * comes off first, then points; what is really paid earns.
 */
export function priceSale(
  request: SaleRequest,
  customer: SaleCustomer,
  businessDate: BusinessDate,
  terms: SaleTerms,
): SalePricing {
  const grossFen = fen(request.lines.reduce((sum, line) => sum + line.amountFen, 0));
  const taken = takeVouchers(customer.vouchers, grossFen);
  if (taken.outcome === 'REFUSED') {
    return { ...taken, outcome: 'VOUCHER_REFUSED' };
  }
  const amount = { grossFen, voucherFen: taken.fen };
  const refusal = refusalOf(request, amount, customer, terms);
  if (refusal !== null) {
    return refusal;
  }
  const sale = priced(request, amount, customer, businessDate, terms);
  return { outcome: 'PRICED', sale: { ...sale, vouchers: taken.payments } };
}

const paymentSettings = ({ settings }: SaleTerms) => ({
  pointsPerYuan: settings.value.pointsPerYuan,
  maxPointsShareBps: settings.till.maxPointsShareBps,
});

function refusalOf(
  { pointsToSpend }: SaleRequest,
  amount: AmountToPay,
  customer: SaleCustomer,
  terms: SaleTerms,
): SaleRefusal | null {
  const payment = paymentSettings(terms);
  if (!mayPayWithPoints(pointsToSpend, amount, payment)) {
    const most = maxPointsToSpend(amount, payment);
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
  amount: AmountToPay,
  { joinedOn, tier }: SaleCustomer,
  businessDate: BusinessDate,
  terms: SaleTerms,
): Omit<PricedSale, 'vouchers'> {
  const { settings, calendar } = terms;
  const { grossFen, voucherFen } = amount;
  const paid = payLines(lines, voucherFen, pointsToSpend, settings.value.pointsPerYuan);
  const earning = earningOfSale(
    paid.map(({ category, amountFen, voucherFen, pointsFen }) => ({
      category,
      paid: fen(amountFen - voucherFen - pointsFen),
    })),
    { businessDate, joinedOn, tierMultiplierBps: tierOf(tier, settings.tiers).earnMultiplierBps },
    settings.earn,
    calendar,
  );
  const pointsValueFen = valueOfPoints(pointsToSpend, settings.value.pointsPerYuan);
  return {
    grossFen,
    voucherFen,
    pointsSpent: pointsToSpend,
    pointsValueFen,
    payableFen: fen(grossFen - voucherFen - pointsValueFen),
    maxPointsToSpend: maxPointsToSpend(amount, paymentSettings(terms)),
    pointsEarned: earning.points,
    breakdown: earning.breakdown,
    lines: paid.map((line, i) => ({ ...line, pointsEarned: earning.lines[i] ?? points(0) })),
  };
}

/** The lines with what vouchers, and then points, pay of each. */
function payLines(
  lines: readonly LineToSell[],
  voucherFen: Fen,
  pointsToSpend: Points,
  pointsPerYuan: number,
): Omit<PricedLine, 'pointsEarned'>[] {
  const amounts = lines.map((line) => line.amountFen);
  const vouchers = splitVouchers(voucherFen, amounts);
  const left = amounts.map((amountFen, i) => fen(amountFen - (vouchers[i] ?? 0)));
  const payments = splitPointsPayment(pointsToSpend, left, pointsPerYuan);
  return lines.map((line, i) => ({
    ...line,
    ...(payments[i] ?? NOT_PAID),
    voucherFen: vouchers[i] ?? fen(0),
  }));
}

const NOT_PAID: LinePayment = { pointsPaid: points(0), pointsFen: fen(0) };
