import { MS_PER_HOUR } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { BookExpiry } from './book-expiry.js';

/** Lots lapse at midnight; looking every hour books them in the night and leaves nothing for a day after an outage. */
@Injectable()
export class BookExpiryJob implements Job, OnModuleInit {
  readonly name = 'book-expiry';
  readonly everyMs = MS_PER_HOUR;

  constructor(
    private readonly registry: JobRegistry,
    private readonly bookExpiry: BookExpiry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.bookExpiry.run(signal);
  }
}
