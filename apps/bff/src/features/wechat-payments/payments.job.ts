import { MS_PER_SECOND } from '@huiji/shared-types';
import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { type Job, JobRegistry } from '../../platform/jobs/index.js';
import { PaymentsQuery } from '../payments/index.js';
import { CheckPayment } from './check-payment.js';
import { MakeRefund } from './make-refund.js';

const EVERY_MS = 5 * MS_PER_SECOND;
/** Looked up, and asked about side by side, at a time: WeChat Pay limits how often it is asked. */
const PER_ROUND = 20;

/** Asks about payments whose notice did not come, closes orders, gives money back. What is due says its row. */
@Injectable()
export class PaymentsJob implements Job, OnModuleInit {
  readonly name = 'payments';
  readonly everyMs = EVERY_MS;

  constructor(
    private readonly registry: JobRegistry,
    private readonly query: PaymentsQuery,
    private readonly checkPayment: CheckPayment,
    private readonly makeRefund: MakeRefund,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async run(signal: AbortSignal): Promise<void> {
    const failures = [
      ...(await inRounds(
        signal,
        () => this.query.due(this.clock.now(), PER_ROUND),
        (payment) => this.checkPayment.execute(payment),
      )),
      ...(await inRounds(
        signal,
        () => this.query.refundsDue(this.clock.now(), PER_ROUND),
        (refund) => this.makeRefund.attempt(refund),
      )),
    ];
    if (failures.length > 0) {
      throw new AggregateError(failures, 'some payments could not be looked after');
    }
  }
}

/** Each attempt makes its row due later, so rounds end; one that fails unexpectedly ends them and spoils none beside it. */
async function inRounds<Row>(
  signal: AbortSignal,
  due: () => Promise<readonly Row[]>,
  attempt: (row: Row) => Promise<void>,
): Promise<unknown[]> {
  while (!signal.aborted) {
    const rows = await due();
    const results = await Promise.allSettled(rows.map(attempt));
    const failures = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    if (failures.length > 0 || rows.length < PER_ROUND) {
      return failures;
    }
  }
  return [];
}
