import { Field, InputType } from '@nestjs/graphql';

@InputType('ScanCardInput')
export class ScanCardInput {
  @Field(() => String)
  readonly code: string;

  @Field(() => String)
  readonly terminalId: string;
}
