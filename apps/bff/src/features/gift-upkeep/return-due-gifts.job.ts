import { MS_PER_MINUTE } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { ReturnDueGifts } from './return-due-gifts.js';

/** For senders who do not look: whoever looks or spends settles their own at once. */
@Injectable()
export class ReturnDueGiftsJob implements Job, OnModuleInit {
  readonly name = 'gifts';
  readonly everyMs = MS_PER_MINUTE;

  constructor(
    private readonly registry: JobRegistry,
    private readonly dueGifts: ReturnDueGifts,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.dueGifts.all(signal);
  }
}
