import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type Named, RedemptionProblemObject, resolveType } from '../redemption-details/index.js';

@ObjectType('PaymentParameters', { description: 'What wx.requestPayment takes.' })
export class PaymentParametersObject {
  @Field(() => String)
  readonly timeStamp: string;

  @Field(() => String)
  readonly nonceStr: string;

  @Field(() => String)
  readonly package: string;

  @Field(() => String)
  readonly signType: string;

  @Field(() => String)
  readonly paySign: string;
}

export type PayRedemptionResult =
  | Named<'PaymentParameters', PaymentParametersObject>
  | Named<'RedemptionProblem', RedemptionProblemObject>;

export const PayRedemptionResultUnion = createUnionType({
  name: 'PayRedemptionResult',
  types: () => [PaymentParametersObject, RedemptionProblemObject] as const,
  resolveType,
});
