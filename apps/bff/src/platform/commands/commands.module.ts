import type { OnApplicationShutdown } from '@nestjs/common';
import { Global, Inject, Module } from '@nestjs/common';
import type { Pool } from 'mysql2/promise';
import { BusinessCalendar } from '../clock/business-calendar.js';
import { Clock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import { IdSource } from '../ids/id-source.js';
import { CommandExecutor } from './command-executor.js';
import { CommandObserver } from './command-observer.js';
import { createCommandPool } from './command-pool.js';
import '../outbox/outbox-event.entity.js';
import './idempotency-record.entity.js';

const COMMAND_POOL = Symbol('COMMAND_POOL');

/** The one executor of this server, and the end of its connections. */
@Global()
@Module({
  providers: [
    CommandObserver,
    {
      provide: COMMAND_POOL,
      inject: [AppConfig],
      useFactory: (config: AppConfig) =>
        createCommandPool(config.databaseUrl, config.commandWorkers),
    },
    {
      provide: CommandExecutor,
      inject: [COMMAND_POOL, Clock, BusinessCalendar, IdSource, AppConfig, CommandObserver],
      useFactory: (
        pool: Pool,
        clock: Clock,
        calendar: BusinessCalendar,
        ids: IdSource,
        config: AppConfig,
        observer: CommandObserver,
      ) =>
        new CommandExecutor(
          pool,
          { clock, calendar, ids },
          { workers: config.commandWorkers },
          observer,
        ),
    },
  ],
  exports: [CommandExecutor],
})
export class CommandsModule implements OnApplicationShutdown {
  constructor(@Inject(COMMAND_POOL) private readonly pool: Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
