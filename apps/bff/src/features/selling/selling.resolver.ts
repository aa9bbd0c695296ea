import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { z } from 'zod';
import { CurrentStaff, Roles, type SignedInStaff } from '../../platform/auth/index.js';
import { type GraphqlContext, Parse } from '../../platform/graphql/index.js';
import { clerkOf } from '../till/index.js';
import { QuoteSale } from './quote-sale.js';
import { RecordSale } from './record-sale.js';
import { RefundSale } from './refund-sale.js';
import { SaleAnswers } from './sale.answers.js';
import { QuoteSaleInput, RecordSaleInput, RefundSaleInput } from './selling-inputs.graphql.js';
import { quoteSaleInput, recordSaleInput, refundSaleInput } from './selling-inputs.js';
import {
  type QuoteSaleResult,
  QuoteSaleResultUnion,
  type RecordSaleResult,
  RecordSaleResultUnion,
  type RefundSaleResult,
  RefundSaleResultUnion,
} from './selling-results.graphql.js';

@Resolver()
export class SellingResolver {
  constructor(
    private readonly quote: QuoteSale,
    private readonly record: RecordSale,
    private readonly refund: RefundSale,
    private readonly answers: SaleAnswers,
  ) {}

  @Roles('CLERK')
  @Mutation(() => QuoteSaleResultUnion, {
    description: 'What recordSale would do; writes nothing.',
  })
  async quoteSale(
    @CurrentStaff() staff: SignedInStaff,
    @Args('input', { type: () => QuoteSaleInput }, new Parse(quoteSaleInput))
    wish: z.output<typeof quoteSaleInput>,
    @Context() context: GraphqlContext,
  ): Promise<QuoteSaleResult> {
    const outcome = await this.quote.execute(clerkOf(staff), wish);
    return this.answers.quoted(outcome, wish.voucherCodes, context);
  }

  @Roles('CLERK')
  @Mutation(() => RecordSaleResultUnion, {
    description:
      'Takes vouchers, spends points, earns points, books the receipt: all or nothing. Unique per (store, receiptNumber).',
  })
  async recordSale(
    @CurrentStaff() staff: SignedInStaff,
    @Args('input', { type: () => RecordSaleInput }, new Parse(recordSaleInput))
    wish: z.output<typeof recordSaleInput>,
    @Context() context: GraphqlContext,
  ): Promise<RecordSaleResult> {
    const outcome = await this.record.execute(clerkOf(staff), wish);
    context.loaders.forget();
    return this.answers.recorded(outcome, wish.voucherCodes, context);
  }

  @Roles('CLERK')
  @Mutation(() => RefundSaleResultUnion, {
    description:
      'Full or partial refund by line; returns spent points to their lots, claws earned points back, pro rata; when nothing is left of the sale, its vouchers come back.',
  })
  async refundSale(
    @CurrentStaff() staff: SignedInStaff,
    @Args('input', { type: () => RefundSaleInput }, new Parse(refundSaleInput))
    wish: z.output<typeof refundSaleInput>,
    @Context() context: GraphqlContext,
  ): Promise<RefundSaleResult> {
    const outcome = await this.refund.execute(clerkOf(staff), wish);
    context.loaders.forget();
    return this.answers.refunded(outcome, context);
  }
}
