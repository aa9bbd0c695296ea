import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { SendSubscriptionsJob } from './send-subscriptions.job.js';
import { SendSubscriptions } from './send-subscriptions.js';
import { SubscriptionQueue } from './subscription-queue.js';
import './subscription-send.entity.js';

@Module({
  imports: [MemberIdentitiesModule],
  providers: [SendSubscriptions, SendSubscriptionsJob, SubscriptionQueue],
  exports: [SubscriptionQueue],
})
export class SubscriptionMessagesModule {}
