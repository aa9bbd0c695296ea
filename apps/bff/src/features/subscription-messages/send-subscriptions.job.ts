import { MS_PER_SECOND } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { SendSubscriptions } from './send-subscriptions.js';

const EVERY_MS = 5 * MS_PER_SECOND;

@Injectable()
export class SendSubscriptionsJob implements Job, OnModuleInit {
  readonly name = 'subscription-messages';
  readonly everyMs = EVERY_MS;

  constructor(
    private readonly registry: JobRegistry,
    private readonly sending: SendSubscriptions,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.sending.run(signal);
  }
}
