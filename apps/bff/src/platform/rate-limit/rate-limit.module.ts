import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { RateGuard } from './rate.guard.js';
import { RateCounter } from './rate-counter.js';
import { RateExchange } from './rate-exchange.js';
import { RateLimits } from './rate-limits.js';

@Global()
@Module({
  providers: [RateCounter, RateExchange, RateLimits, { provide: APP_GUARD, useClass: RateGuard }],
  exports: [RateLimits],
})
export class RateLimitModule {}
