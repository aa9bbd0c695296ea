import { Injectable } from '@nestjs/common';
import { DataVault } from '../../platform/crypto/data-vault.js';
import type { Log } from '../../platform/observability/log.js';
import { LogSource } from '../../platform/observability/log-source.js';
import type { PaidAtWechat } from '../../platform/wechatpay/index.js';
import {
  ChangePayment,
  type LockedSubject,
  PaymentsQuery,
  payments,
  requestRefund,
  stateAfter,
} from '../payments/index.js';

/** KNOWN: told before. MISMATCH: not the sum or not the person that we asked; a person has to look into it. */
export type Settlement = 'TAKEN' | 'RETURNED' | 'KNOWN' | 'UNKNOWN' | 'MISMATCH';

/** Takes in that money has come, however often and from whomever it is heard: notice, query or both. */
@Injectable()
export class SettlePayment {
  private readonly log: Log;

  constructor(
    private readonly query: PaymentsQuery,
    private readonly change: ChangePayment,
    private readonly vault: DataVault,
    logs: LogSource,
  ) {
    this.log = logs.of('payments');
  }

  async execute(paid: PaidAtWechat): Promise<Settlement> {
    const { outTradeNo: paymentId, transactionId, amountFen } = paid;
    const payment = await this.query.byId(paymentId);
    if (payment === null) {
      this.log.error({ paymentId, transactionId, amountFen }, 'paid, but we asked for no such sum');
      return 'UNKNOWN';
    }
    const isPayer = this.vault.digest('payer-digest', paid.openid) === payment.payerDigest;
    if (payment.amountFen !== amountFen || !isPayer) {
      const asked = payment.amountFen;
      this.log.error(
        { paymentId, transactionId, asked, amountFen, isPayer },
        'paid otherwise than asked',
      );
      return 'MISMATCH';
    }
    if (payment.state === 'PAID') {
      return 'KNOWN';
    }
    const settlement = await this.change.withSubject('settlePayment', payment, (locked) =>
      settle(locked, paid),
    );
    if (settlement === 'RETURNED') {
      this.log.warn({ paymentId, transactionId, amountFen }, 'paid too late: it goes back');
    }
    return settlement;
  }
}

function settle(
  { rows, moment, payment, part }: LockedSubject,
  { transactionId, paidAt }: PaidAtWechat,
): 'TAKEN' | 'RETURNED' | 'KNOWN' {
  const state = stateAfter(payment.state, 'PAID');
  if (state === null) {
    return 'KNOWN';
  }
  const outcome = part.paid(rows, moment);
  const paid = {
    ...payment,
    state,
    transactionId,
    paidAt,
    settledAt: moment.now,
    outcome,
    checkAt: null,
  };
  rows.put(payments, paid);
  if (outcome === 'RETURNED') {
    requestRefund(rows, moment, paid, 'TOO_LATE');
  }
  return outcome;
}
