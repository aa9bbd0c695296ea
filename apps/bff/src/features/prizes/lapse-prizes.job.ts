import { MS_PER_MINUTE } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { LapsePrizes } from './lapse-prizes.js';

/** What lapses does so by the clock; this tells members of it. */
@Injectable()
export class LapsePrizesJob implements Job, OnModuleInit {
  readonly name = 'prizes';
  readonly everyMs = MS_PER_MINUTE;

  constructor(
    private readonly registry: JobRegistry,
    private readonly prizes: LapsePrizes,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.prizes.all(signal);
  }
}
