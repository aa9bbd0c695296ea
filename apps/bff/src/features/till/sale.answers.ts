import type { SaleId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import {
  type RefundOutcome,
  type Sale,
  type SaleOutcome,
  SaleReader,
  SaleRefundReader,
} from '../sales/index.js';
import { saleObject, saleRefundObject } from './sale.graphql.js';
import { saleProblem } from './till.answers.js';
import { tillTexts } from './till.texts.js';
import { named, type RecordSaleResult, type RefundSaleResult } from './till-results.graphql.js';

/** Answers of commands, first or repeated: ids and amounts as booked then, refundedFen as of now. */
@Injectable()
export class SaleAnswers {
  constructor(
    private readonly sales: SaleReader,
    private readonly refunds: SaleRefundReader,
  ) {}

  async recorded(outcome: SaleOutcome, context: GraphqlContext): Promise<RecordSaleResult> {
    const { language } = context;
    switch (outcome.outcome) {
      case 'RECORDED': {
        const sale = await this.sale(outcome.saleId, context);
        return named('Sale', saleObject(sale, language));
      }
      case 'RECEIPT_ALREADY_RECORDED': {
        const sale = await this.sale(outcome.saleId, context);
        const message = tillTexts.receiptRecorded(sale.receiptNumber)[language];
        return named('ReceiptAlreadyRecorded', { message, sale: saleObject(sale, language) });
      }
      default:
        return saleProblem(outcome, language);
    }
  }

  async refunded(outcome: RefundOutcome, context: GraphqlContext): Promise<RefundSaleResult> {
    const { language, loaders } = context;
    if (outcome.outcome === 'NOT_REFUNDABLE') {
      const { refundableFen } = outcome;
      const message = tillTexts.notRefundable(refundableFen)[language];
      return named('SaleRefundProblem', { message, refundableFen });
    }
    const refund = await loaders.of(this.refunds).load(outcome.refundId);
    if (refund === null) {
      throw new Error(`refund ${outcome.refundId} was booked and is not there`);
    }
    const sale = await this.sale(outcome.saleId, context);
    return named('SaleRefund', saleRefundObject(refund, sale, language));
  }

  private async sale(id: SaleId, { loaders }: GraphqlContext): Promise<Sale> {
    const sale = await loaders.of(this.sales).load(id);
    if (sale === null) {
      throw new Error(`sale ${id} was booked and is not there`);
    }
    return sale;
  }
}
