import type { SaleId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { GraphqlContext, Language } from '../../platform/graphql/index.js';
import { insufficientPoints } from '../points/index.js';
import { saleObject, saleQuoteObject, saleRefundObject } from '../sale-details/index.js';
import type { SaleRefusal } from '../sale-pricing/index.js';
import { type RefundOutcome, SaleRefundReader } from '../sale-refunds/index.js';
import { type Sale, type SaleOutcome, SaleReader } from '../sales/index.js';
import { named } from '../till/index.js';
import type { QuoteOutcome } from './quote-sale.js';
import { sellingTexts } from './selling.texts.js';
import {
  type QuoteSaleResult,
  type RecordSaleResult,
  type RefundSaleResult,
  type SaleProblem,
} from './selling-results.graphql.js';
import { voucherProblem } from './voucher-problem.js';

type NoSale =
  | SaleRefusal
  | { readonly outcome: 'SESSION_EXPIRED' }
  | { readonly outcome: 'MEMBER_FROZEN' };

/** Answers about sales in the client's language. Of commands, first or repeated: ids and amounts as booked then, refundedFen as of now. */
@Injectable()
export class SaleAnswers {
  constructor(
    private readonly sales: SaleReader,
    private readonly refunds: SaleRefundReader,
    private readonly calendar: BusinessCalendar,
  ) {}

  /** @param voucherCodes as they were presented */
  quoted(
    outcome: QuoteOutcome,
    voucherCodes: readonly string[],
    { language }: GraphqlContext,
  ): QuoteSaleResult {
    return outcome.outcome === 'PRICED'
      ? named('SaleQuote', saleQuoteObject(outcome.sale, language))
      : this.refused(outcome, voucherCodes, language);
  }

  /** @param voucherCodes as they were presented */
  async recorded(
    outcome: SaleOutcome,
    voucherCodes: readonly string[],
    context: GraphqlContext,
  ): Promise<RecordSaleResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'RECORDED': {
        const sale = await this.sale(outcome.saleId, context);
        return named('Sale', saleObject(sale, language));
      }
      case 'RECEIPT_ALREADY_RECORDED': {
        const sale = await this.sale(outcome.saleId, context);
        const message = sellingTexts.receiptRecorded(sale.receiptNumber)[language];
        return named('ReceiptAlreadyRecorded', { message, sale: saleObject(sale, language) });
      }
      default:
        return this.refused(outcome, voucherCodes, language);
    }
  }

  async refunded(outcome: RefundOutcome, context: GraphqlContext): Promise<RefundSaleResult> {
    const { language, loaders } = context;
    if (outcome.outcome === 'NOT_REFUNDABLE') {
      const { refundableFen } = outcome;
      const message = sellingTexts.notRefundable(refundableFen)[language];
      return named('SaleRefundProblem', { message, refundableFen });
    }
    const refund = await loaders.of(this.refunds).load(outcome.refundId);
    if (refund === null) {
      throw new Error(`refund ${outcome.refundId} was booked and is not there`);
    }
    const sale = await this.sale(outcome.saleId, context);
    return named('SaleRefund', saleRefundObject(refund, sale, language));
  }

  private refused(
    refusal: NoSale,
    voucherCodes: readonly string[],
    language: Language,
  ): SaleProblem {
    switch (refusal.outcome) {
      case 'SESSION_EXPIRED':
        return named('TillSessionExpired', { message: sellingTexts.sessionExpired[language] });
      case 'MEMBER_FROZEN':
        return named('TillSessionExpired', { message: sellingTexts.memberFrozen[language] });
      case 'VOUCHER_REFUSED': {
        const code = voucherCodes[refusal.at] ?? '';
        const problem = voucherProblem(code, refusal.refusal, this.calendar, language);
        return named('VoucherProblem', problem);
      }
      case 'SPEND_LIMIT_EXCEEDED': {
        const { maxPointsToSpend } = refusal;
        const message = sellingTexts.spendLimit(maxPointsToSpend)[language];
        return named('SpendLimitExceeded', { message, maxPointsToSpend });
      }
      case 'INSUFFICIENT_POINTS':
        return named(
          'InsufficientPoints',
          insufficientPoints(refusal.required, refusal.available, language),
        );
    }
  }

  private async sale(id: SaleId, { loaders }: GraphqlContext): Promise<Sale> {
    const sale = await loaders.of(this.sales).load(id);
    if (sale === null) {
      throw new Error(`sale ${id} was booked and is not there`);
    }
    return sale;
  }
}
