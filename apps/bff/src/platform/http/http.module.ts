import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Draining } from './draining.js';
import { ErrorFilter } from './error.filter.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

@Global()
@Module({
  controllers: [HealthController, MetricsController],
  providers: [Draining, { provide: APP_FILTER, useClass: ErrorFilter }],
  exports: [Draining],
})
export class HttpModule {}
