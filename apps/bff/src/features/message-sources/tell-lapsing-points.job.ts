import { MS_PER_HOUR } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { TellLapsingPoints } from './tell-lapsing-points.js';

/** The first look of a day tells, the others find that it was done. */
@Injectable()
export class TellLapsingPointsJob implements Job, OnModuleInit {
  readonly name = 'expiry-notices';
  readonly everyMs = MS_PER_HOUR;

  constructor(
    private readonly registry: JobRegistry,
    private readonly telling: TellLapsingPoints,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    await this.telling.run(signal);
  }
}
