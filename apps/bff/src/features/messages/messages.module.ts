import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { OutboxHandlers } from '../../platform/outbox/outbox-handlers.js';
import { MembersModule } from '../members/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { SubscriptionMessagesModule } from '../subscription-messages/index.js';
import { GiftMessages } from './gift-messages.js';
import { Inbox } from './inbox.js';
import { MessagesQuery } from './messages.query.js';
import { MessagesResolver } from './messages.resolver.js';
import { RedemptionMessages } from './redemption-messages.js';
import { SubscriptionWords } from './subscription-words.js';
import { TellLapsingPointsJob } from './tell-lapsing-points.job.js';
import { TellLapsingPoints } from './tell-lapsing-points.js';
import { UnreadResolver } from './unread.resolver.js';

@Module({
  imports: [MembersModule, RedemptionsModule, SubscriptionMessagesModule],
  providers: [
    GiftMessages,
    Inbox,
    MessagesQuery,
    MessagesResolver,
    RedemptionMessages,
    SubscriptionWords,
    TellLapsingPoints,
    TellLapsingPointsJob,
    UnreadResolver,
  ],
})
export class MessagesModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly gifts: GiftMessages,
    private readonly redemptions: RedemptionMessages,
  ) {}

  onModuleInit(): void {
    this.handlers.add(this.gifts);
    this.handlers.add(this.redemptions);
  }
}
