import { MS_PER_MINUTE } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { SettleDue } from './settle-due.js';

/** For members who do not look: whoever looks or redeems settles their own at once. */
@Injectable()
export class SettleDueJob implements Job, OnModuleInit {
  readonly name = 'redemptions';
  readonly everyMs = MS_PER_MINUTE;

  constructor(
    private readonly registry: JobRegistry,
    private readonly settleDue: SettleDue,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.settleDue.all(signal);
  }
}
