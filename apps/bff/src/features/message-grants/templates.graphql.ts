import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MessageTemplate } from './template.js';

registerEnumType(MessageTemplate, {
  name: 'MessageTemplate',
  description: 'What members may ask to be told through WeChat, once for each time they say yes.',
});

@ObjectType('MessageSubscription')
export class MessageSubscriptionObject {
  @Field(() => MessageTemplate)
  readonly template: MessageTemplate;

  @Field(() => String, {
    description: 'For wx.requestSubscribeMessage; templates that are not set up are left out.',
  })
  readonly templateId: string;

  @Field(() => Int, { description: 'How many messages may still be sent.' })
  readonly grants: number;
}

@InputType('ReportMessageGrantsInput')
export class ReportMessageGrantsInput {
  @Field(() => [MessageTemplate], { description: 'To which the member has just said yes.' })
  readonly accepted: MessageTemplate[];

  @Field(() => String)
  readonly idempotencyKey: string;
}
