import type { Instant, MemberId, StoreId } from '@huiji/shared-types';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  FenScalar,
  type Language,
  PointsScalar,
} from '../../platform/graphql/index.js';
import { EarnBreakdownObject, earnBreakdown } from '../earning/index.js';
import type { PricedSale, Sale, SaleRefund } from '../sales/index.js';

@ObjectType('SaleQuote')
export class SaleQuoteObject {
  @Field(() => FenScalar)
  readonly grossFen: number;

  @Field(() => FenScalar)
  readonly voucherFen: number;

  @Field(() => PointsScalar)
  readonly pointsSpent: number;

  @Field(() => FenScalar)
  readonly pointsValueFen: number;

  @Field(() => FenScalar)
  readonly payableFen: number;

  @Field(() => PointsScalar, {
    description: 'The most points this sale allows, whatever the member has.',
  })
  readonly maxPointsToSpend: number;

  @Field(() => PointsScalar)
  readonly pointsEarned: number;

  @Field(() => [EarnBreakdownObject])
  readonly breakdown: EarnBreakdownObject[];
}

/** Store and member are read when asked for. */
@ObjectType('Sale')
export class SaleObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly receiptNumber: string;

  @Field(() => DateTimeScalar)
  readonly occurredAt: Instant;

  @Field(() => FenScalar)
  readonly grossFen: number;

  @Field(() => FenScalar)
  readonly voucherFen: number;

  @Field(() => PointsScalar)
  readonly pointsSpent: number;

  @Field(() => FenScalar)
  readonly pointsValueFen: number;

  @Field(() => FenScalar)
  readonly payableFen: number;

  @Field(() => PointsScalar)
  readonly pointsEarned: number;

  @Field(() => [EarnBreakdownObject])
  readonly breakdown: EarnBreakdownObject[];

  @Field(() => PointsScalar)
  readonly availableAfter: number;

  @Field(() => FenScalar)
  readonly refundedFen: number;

  readonly storeId: StoreId;
  readonly memberId: MemberId;
}

@ObjectType('SaleRefund', {
  description:
    'refundedFen is gross (this refund); cashFen = what to hand back in money = refundedFen - value of pointsReturned; pointsClawedBack includes what became debt.',
})
export class SaleRefundObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => FenScalar)
  readonly refundedFen: number;

  @Field(() => FenScalar)
  readonly cashFen: number;

  @Field(() => PointsScalar)
  readonly pointsReturned: number;

  @Field(() => PointsScalar)
  readonly pointsClawedBack: number;

  @Field(() => PointsScalar)
  readonly debtAfter: number;

  @Field(() => SaleObject)
  readonly sale: SaleObject;
}

export const saleQuoteObject = (sale: PricedSale, language: Language): SaleQuoteObject => ({
  ...sale,
  breakdown: earnBreakdown(sale.breakdown, language),
});

export const saleObject = (sale: Sale, language: Language): SaleObject => ({
  ...sale,
  breakdown: earnBreakdown(sale.breakdown, language),
});

export const saleRefundObject = (
  refund: SaleRefund,
  sale: Sale,
  language: Language,
): SaleRefundObject => ({ ...refund, sale: saleObject(sale, language) });
