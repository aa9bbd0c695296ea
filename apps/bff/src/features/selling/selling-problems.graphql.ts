import type { Instant } from '@huiji/shared-types';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, FenScalar, PointsScalar, Problem } from '../../platform/graphql/index.js';
import { SaleObject } from '../sale-details/index.js';
import { VoucherRefusalReason } from '../sale-pricing/index.js';

registerEnumType(VoucherRefusalReason, {
  name: 'VoucherRefusalReason',
  description:
    'FOREIGN: another member’s. TWICE: presented twice in this sale. NOTHING_LEFT: the vouchers before it pay for all of it.',
});

@ObjectType('TillSessionExpired', { implements: Problem })
export class TillSessionExpiredObject extends Problem {}

@ObjectType('SpendLimitExceeded', { implements: Problem })
export class SpendLimitExceededObject extends Problem {
  @Field(() => PointsScalar)
  readonly maxPointsToSpend: number;
}

@ObjectType('VoucherProblem', { implements: Problem })
export class VoucherProblemObject extends Problem {
  @Field(() => String, { description: 'As it was presented.' })
  readonly code: string;

  @Field(() => VoucherRefusalReason)
  readonly reason: VoucherRefusalReason;

  @Field(() => FenScalar, { nullable: true, description: 'For BELOW_MINIMUM.' })
  readonly minimumSpendFen: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'For LAPSED.' })
  readonly lapsedAt: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'For USED.' })
  readonly usedAt: Instant | null;
}

@ObjectType('ReceiptAlreadyRecorded', { implements: Problem })
export class ReceiptAlreadyRecordedObject extends Problem {
  @Field(() => SaleObject)
  readonly sale: SaleObject;
}

@ObjectType('SaleRefundProblem', { implements: Problem })
export class SaleRefundProblemObject extends Problem {
  @Field(() => FenScalar)
  readonly refundableFen: number;
}
