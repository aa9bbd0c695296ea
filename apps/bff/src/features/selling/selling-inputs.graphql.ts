import type { Fen, Instant, Points } from '@huiji/shared-types';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar, FenScalar, PointsScalar } from '../../platform/graphql/index.js';

@InputType('SaleLineInput', {
  description: 'amountFen is the total of the line, discounts off; quantity is information.',
})
export class SaleLineInput {
  @Field(() => String)
  readonly lineId: string;

  @Field(() => String)
  readonly category: string;

  @Field(() => String, { nullable: true })
  readonly name?: string | null;

  @Field(() => Int, { defaultValue: 1 })
  readonly quantity: number;

  @Field(() => FenScalar)
  readonly amountFen: Fen;
}

@InputType('QuoteSaleInput', {
  description:
    'voucherCodes: at most 10, in the order in which they come off; a voucher comes off first, then points, each line keeping at least 0; a full refund returns it.',
})
export class QuoteSaleInput {
  @Field(() => ID)
  readonly tillSessionId: string;

  @Field(() => [SaleLineInput])
  readonly lines: SaleLineInput[];

  @Field(() => PointsScalar, { defaultValue: 0 })
  readonly pointsToSpend: Points;

  @Field(() => [String], { defaultValue: [] })
  readonly voucherCodes: string[];
}

@InputType('RecordSaleInput')
export class RecordSaleInput {
  @Field(() => ID)
  readonly tillSessionId: string;

  @Field(() => String)
  readonly receiptNumber: string;

  @Field(() => [SaleLineInput])
  readonly lines: SaleLineInput[];

  @Field(() => PointsScalar, { defaultValue: 0 })
  readonly pointsToSpend: Points;

  @Field(() => [String], { defaultValue: [] })
  readonly voucherCodes: string[];

  @Field(() => DateTimeScalar, { nullable: true })
  readonly occurredAt?: Instant | null;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@InputType('RefundLineInput')
export class RefundLineInput {
  @Field(() => String)
  readonly lineId: string;

  @Field(() => FenScalar)
  readonly amountFen: Fen;
}

@InputType('RefundSaleInput')
export class RefundSaleInput {
  @Field(() => String)
  readonly receiptNumber: string;

  @Field(() => [RefundLineInput], {
    nullable: true,
    description: "Part of each line's amount, in fen; null refunds all that is left.",
  })
  readonly lines?: RefundLineInput[] | null;

  @Field(() => String)
  readonly idempotencyKey: string;
}
