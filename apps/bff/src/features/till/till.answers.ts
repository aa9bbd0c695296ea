import type { Language } from '../../platform/graphql/index.js';
import { cardCodeTexts } from '../member-card/index.js';
import { insufficientPoints } from '../points/index.js';
import type { SaleRefusal } from '../sales/index.js';
import type { QuoteOutcome } from './quote-sale.js';
import { saleQuoteObject } from './sale.graphql.js';
import type { ScanOutcome } from './scan-card.js';
import { tillTexts } from './till.texts.js';
import {
  named,
  type QuoteSaleResult,
  type SaleProblem,
  type ScanCardResult,
} from './till-results.graphql.js';

/** Outcomes of the till in the client's language; every one has its member of the union. */
export function scanAnswer(outcome: ScanOutcome, language: Language): ScanCardResult {
  if (outcome.kind === 'REFUSED') {
    const { reason } = outcome;
    return named('CardCodeProblem', { message: cardCodeTexts[reason][language], reason });
  }
  const { id, expiresAt, memberId } = outcome.session;
  return named('TillSession', { id, expiresAt, member: { memberId } });
}

export const quoteAnswer = (outcome: QuoteOutcome, language: Language): QuoteSaleResult =>
  outcome.outcome === 'PRICED'
    ? named('SaleQuote', saleQuoteObject(outcome.sale, language))
    : saleProblem(outcome, language);

export function saleProblem(
  refusal: SaleRefusal | { readonly outcome: 'SESSION_EXPIRED' },
  language: Language,
): SaleProblem {
  switch (refusal.outcome) {
    case 'SESSION_EXPIRED':
      return named('TillSessionExpired', { message: tillTexts.sessionExpired[language] });
    case 'VOUCHER_UNKNOWN': {
      const { code } = refusal;
      return named('VoucherProblem', { message: tillTexts.voucherUnknown(code)[language], code });
    }
    case 'SPEND_LIMIT_EXCEEDED': {
      const { maxPointsToSpend } = refusal;
      const message = tillTexts.spendLimit(maxPointsToSpend)[language];
      return named('SpendLimitExceeded', { message, maxPointsToSpend });
    }
    case 'INSUFFICIENT_POINTS':
      return named(
        'InsufficientPoints',
        insufficientPoints(refusal.required, refusal.available, language),
      );
  }
}
