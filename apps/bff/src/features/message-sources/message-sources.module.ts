import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { OutboxHandlers } from '../../platform/outbox/outbox-handlers.js';
import { LedgerModule } from '../ledger/index.js';
import { MessagesModule } from '../messages/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { SpinsModule } from '../spins/index.js';
import { GiftMessages } from './gift-messages.js';
import { PrizeMessages } from './prize-messages.js';
import { RedemptionMessages } from './redemption-messages.js';
import { TellLapsingPointsJob } from './tell-lapsing-points.job.js';
import { TellLapsingPoints } from './tell-lapsing-points.js';

/** What members are told of. */
@Module({
  imports: [LedgerModule, MessagesModule, RedemptionsModule, SpinsModule],
  providers: [
    GiftMessages,
    PrizeMessages,
    RedemptionMessages,
    TellLapsingPoints,
    TellLapsingPointsJob,
  ],
})
export class MessageSourcesModule implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly gifts: GiftMessages,
    private readonly redemptions: RedemptionMessages,
    private readonly prizes: PrizeMessages,
  ) {}

  onModuleInit(): void {
    this.handlers.add(this.gifts);
    this.handlers.add(this.redemptions);
    this.handlers.add(this.prizes);
  }
}
