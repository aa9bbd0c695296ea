import { Field, ObjectType } from '@nestjs/graphql';
import { FenScalar, PointsScalar, Problem } from '../../platform/graphql/index.js';
import { CardCodeReason } from '../member-card/index.js';
import { SaleObject } from './sale.graphql.js';

@ObjectType('CardCodeProblem', { implements: Problem })
export class CardCodeProblemObject extends Problem {
  @Field(() => CardCodeReason)
  readonly reason: CardCodeReason;
}

@ObjectType('TillSessionExpired', { implements: Problem })
export class TillSessionExpiredObject extends Problem {}

@ObjectType('SpendLimitExceeded', { implements: Problem })
export class SpendLimitExceededObject extends Problem {
  @Field(() => PointsScalar)
  readonly maxPointsToSpend: number;
}

@ObjectType('VoucherProblem', { implements: Problem })
export class VoucherProblemObject extends Problem {
  @Field(() => String)
  readonly code: string;
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
