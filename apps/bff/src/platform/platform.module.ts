import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';
import { AuthModule } from './auth/auth.module.js';
import { BusinessCalendar } from './clock/business-calendar.js';
import { Clock } from './clock/clock.js';
import { AppConfig } from './config/app-config.js';
import { DataVault } from './crypto/data-vault.js';
import { DatabaseMetrics } from './database/database-metrics.js';
import { Reader } from './database/reader.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HttpModule } from './http/http.module.js';
import { IdSource } from './ids/id-source.js';
import { JobsModule } from './jobs/jobs.module.js';
import type { Log } from './observability/log.js';
import { LogSource } from './observability/log-source.js';
import { MetricsRegistry } from './observability/metrics-registry.js';
import { OperationMetrics } from './observability/operation-metrics.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { RateLimitModule } from './rate-limit/rate-limit.module.js';
import { wechatModule } from './wechat/wechat.module.js';
import { wechatPayModule } from './wechatpay/wechatpay.module.js';

/** What exists before the application: made by main, or by a test. */
export interface PlatformParts {
  readonly config: AppConfig;
  /** Connected and migrated; the application does not close it. */
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly log: Log;
}

@Global()
@Module({})
class PlatformModule {}

/** Everything that every feature may inject without importing anything. */
export function platformModule({ config, dataSource, clock, log }: PlatformParts): DynamicModule {
  const registry = new MetricsRegistry();
  collectDefaultMetrics({ register: registry, prefix: 'huiji_' });
  const providers = [
    { provide: AppConfig, useValue: config },
    { provide: DataSource, useValue: dataSource },
    { provide: Clock, useValue: clock },
    { provide: LogSource, useValue: new LogSource(log) },
    { provide: MetricsRegistry, useValue: registry },
    {
      provide: BusinessCalendar,
      useValue: new BusinessCalendar(config.programme.program.timeZone),
    },
    IdSource,
    DataVault,
    DatabaseMetrics,
    OperationMetrics,
    UnitOfWork,
    Reader,
  ];
  return {
    module: PlatformModule,
    imports: [
      AuthModule,
      RateLimitModule,
      GraphqlModule,
      HttpModule,
      JobsModule,
      OutboxModule,
      wechatModule(config),
      wechatPayModule(config),
    ],
    providers,
    exports: providers,
  };
}
