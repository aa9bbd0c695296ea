import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { GrantsQuery } from './grants.query.js';
import { ReportGrants } from './report-grants.js';
import { SendSubscriptionsJob } from './send-subscriptions.job.js';
import { SendSubscriptions } from './send-subscriptions.js';
import { SubscriptionQueue } from './subscription-queue.js';
import './subscription-send.entity.js';
import { TemplatesResolver } from './templates.resolver.js';

@Module({
  imports: [MembersModule],
  providers: [
    GrantsQuery,
    ReportGrants,
    SendSubscriptions,
    SendSubscriptionsJob,
    SubscriptionQueue,
    TemplatesResolver,
  ],
  exports: [SubscriptionQueue],
})
export class SubscriptionMessagesModule {}
