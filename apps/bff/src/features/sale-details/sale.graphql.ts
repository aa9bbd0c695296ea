import type { Instant, MemberId, SaleId, StoreId, VoucherKindId } from '@huiji/shared-types';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  FenScalar,
  type Language,
  PointsScalar,
} from '../../platform/graphql/index.js';
import { EarnBreakdownObject, earnBreakdown } from '../earning/index.js';
import type { PricedSale } from '../sale-pricing/index.js';
import type { SaleRefund } from '../sale-refunds/index.js';
import type { Sale, SaleVoucher } from '../sales/index.js';

@ObjectType('SaleVoucher', { description: 'A voucher that a sale takes.' })
export class SaleVoucherObject {
  @Field(() => ID)
  readonly voucherId: string;

  @Field(() => FenScalar, {
    description: 'What it takes off the sale: its value, or less when the sale is less.',
  })
  readonly takenFen: number;

  readonly kindId: VoucherKindId;
}

@ObjectType('SaleQuote')
export class SaleQuoteObject {
  @Field(() => FenScalar)
  readonly grossFen: number;

  @Field(() => FenScalar)
  readonly voucherFen: number;

  @Field(() => [SaleVoucherObject], { description: 'In the order in which they come off.' })
  readonly vouchers: SaleVoucherObject[];

  @Field(() => PointsScalar)
  readonly pointsSpent: number;

  @Field(() => FenScalar)
  readonly pointsValueFen: number;

  @Field(() => FenScalar)
  readonly payableFen: number;

  @Field(() => PointsScalar, {
    description: 'The most points this sale allows, whatever the member has, after its vouchers.',
  })
  readonly maxPointsToSpend: number;

  @Field(() => PointsScalar)
  readonly pointsEarned: number;

  @Field(() => [EarnBreakdownObject])
  readonly breakdown: EarnBreakdownObject[];
}

/** Store, member and vouchers are read when asked for. */
@ObjectType('Sale')
export class SaleObject {
  @Field(() => ID)
  readonly id: SaleId;

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
    'refundedFen is gross (this refund); cashFen = what to hand back in money = refundedFen - voucherFen - value of pointsReturned; pointsClawedBack includes what became debt.',
})
export class SaleRefundObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => FenScalar)
  readonly refundedFen: number;

  @Field(() => FenScalar, {
    description: 'What vouchers had paid of it; handed back to nobody.',
  })
  readonly voucherFen: number;

  @Field(() => FenScalar)
  readonly cashFen: number;

  @Field(() => PointsScalar)
  readonly pointsReturned: number;

  @Field(() => PointsScalar)
  readonly pointsClawedBack: number;

  @Field(() => PointsScalar)
  readonly debtAfter: number;

  @Field(() => Int, {
    description: 'Vouchers that the member can use again, now that nothing of the sale is left.',
  })
  readonly vouchersReturned: number;

  @Field(() => Int, { description: 'Vouchers of it that have lapsed meanwhile.' })
  readonly vouchersLapsed: number;

  @Field(() => SaleObject)
  readonly sale: SaleObject;
}

export const saleQuoteObject = (sale: PricedSale, language: Language): SaleQuoteObject => ({
  ...sale,
  vouchers: sale.vouchers.map(saleVoucherObject),
  breakdown: earnBreakdown(sale.breakdown, language),
});

export const saleVoucherObject = ({
  voucherId,
  kindId,
  takenFen,
}: Omit<SaleVoucher, 'saleId' | 'position'>): SaleVoucherObject => ({
  voucherId,
  kindId,
  takenFen,
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
