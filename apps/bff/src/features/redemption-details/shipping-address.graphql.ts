import { Field, InputType } from '@nestjs/graphql';

@InputType('ShippingAddressInput')
export class ShippingAddressInput {
  @Field(() => String)
  readonly recipient: string;

  @Field(() => String)
  readonly phone: string;

  @Field(() => String)
  readonly region: string;

  @Field(() => String)
  readonly street: string;
}
