import type { Instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import { PaymentEntity } from './payment.entity.js';
import type { Payment, PaymentRefund } from './payment.js';
import { PaymentRefundEntity } from './payment-refund.entity.js';

/** Payments and refunds as they were a moment ago; commands read them again under their locks. */
@Injectable()
export class PaymentsQuery {
  constructor(private readonly reader: Reader) {}

  /** @param id also the number of the order at WeChat Pay */
  async byId(id: string): Promise<Payment | null> {
    const row = await this.reader.findOne(PaymentEntity, { where: { id } });
    return row as Payment | null;
  }

  /** @param id also the number of the refund at WeChat Pay */
  async refundById(id: string): Promise<PaymentRefund | null> {
    const row = await this.reader.findOne(PaymentRefundEntity, { where: { id } });
    return row as PaymentRefund | null;
  }

  /** About which WeChat Pay is to be asked, the one that has waited longest first. */
  async due(now: Instant, limit: number): Promise<readonly Payment[]> {
    const rows = await this.reader.find(PaymentEntity, {
      where: { checkAt: LessThanOrEqual(now) },
      order: { checkAt: 'ASC' },
      take: limit,
    });
    return rows as object[] as Payment[];
  }

  async refundsDue(now: Instant, limit: number): Promise<readonly PaymentRefund[]> {
    const rows = await this.reader.find(PaymentRefundEntity, {
      where: { attemptAt: LessThanOrEqual(now) },
      order: { attemptAt: 'ASC' },
      take: limit,
    });
    return rows as object[] as PaymentRefund[];
  }
}
