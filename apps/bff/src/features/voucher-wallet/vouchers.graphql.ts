import type { Instant, VoucherKindId } from '@huiji/shared-types';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, FenScalar } from '../../platform/graphql/index.js';
import { VoucherState } from '../vouchers/index.js';

registerEnumType(VoucherState, {
  name: 'VoucherState',
  description: 'By the clock of the moment: EXPIRED from the very instant.',
});

/** The title is read when asked for. */
@ObjectType('Voucher')
export class VoucherObject {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: 'Capital letters and digits; the till takes it.' })
  readonly code: string;

  @Field(() => FenScalar)
  readonly valueFen: number;

  @Field(() => FenScalar, { description: 'What a sale has to come to; 0: anything.' })
  readonly minimumSpendFen: number;

  @Field(() => DateTimeScalar)
  readonly expiresAt: Instant;

  @Field(() => VoucherState)
  readonly state: VoucherState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'For USED.' })
  readonly usedAt: Instant | null;

  readonly kindId: VoucherKindId;
}

@ObjectType()
export class VoucherConnection extends connectionOf('Voucher', VoucherObject) {}
