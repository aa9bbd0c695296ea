import { MS_PER_MINUTE } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Job } from '../../platform/jobs/index.js';
import { JobRegistry } from '../../platform/jobs/index.js';
import { SeedBook } from './seed-book.js';

const EVERY_MS = 5 * MS_PER_MINUTE;

/** Commits to the seeds of the days to come, and writes down those of the days that are over. */
@Injectable()
export class SeedsJob implements Job, OnModuleInit {
  readonly name = 'wheel-seeds';
  readonly everyMs = EVERY_MS;

  constructor(
    private readonly registry: JobRegistry,
    private readonly seeds: SeedBook,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(): Promise<void> {
    await this.seeds.makeAhead();
    await this.seeds.writeDown();
  }
}
