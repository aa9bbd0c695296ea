import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { MetricsRegistry } from '../../platform/observability/metrics-registry.js';

export type PhoneAnswer = 'number' | 'expired' | 'unavailable';

/** What WeChat answered; each `number` costs the shop money. */
@Injectable()
export class PhoneMetrics {
  private readonly answers: Counter;

  constructor(registry: MetricsRegistry) {
    this.answers = new Counter({
      name: 'huiji_phone_numbers_total',
      help: 'Phone-number codes given to WeChat, by its answer; every number is charged',
      labelNames: ['answer'],
      registers: [registry],
    });
  }

  count(answer: PhoneAnswer): void {
    this.answers.inc({ answer });
  }
}
