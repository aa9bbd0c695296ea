import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Log } from '../../platform/observability/log.js';
import { LogSource } from '../../platform/observability/log-source.js';
import { type NoticeRefusal, WechatPay } from '../../platform/wechatpay/index.js';
import { NoteRefund } from './note-refund.js';
import { SettlePayment } from './settle-payment.js';

/** DONE also for what changes nothing. FORGED: not from WeChat Pay, or not for us. FOREIGN: signed, yet nothing that we asked for. */
export type NoticeAnswer = 'DONE' | 'FORGED' | 'FOREIGN';

/** Takes in what WeChat Pay tells by itself. */
@Injectable()
export class TakeNotice {
  private readonly log: Log;

  constructor(
    private readonly wechatPay: WechatPay,
    private readonly settlePayment: SettlePayment,
    private readonly noteRefund: NoteRefund,
    logs: LogSource,
  ) {
    this.log = logs.of('payments');
  }

  /** @param body the bytes as they came: the signature is over them */
  async execute(headers: IncomingHttpHeaders, body: Buffer): Promise<NoticeAnswer> {
    const opened = await this.wechatPay.openNotice(headers, body);
    if (!opened.ok) {
      return this.refuse(opened.refusal);
    }
    const { notice } = opened;
    switch (notice.kind) {
      case 'PAID': {
        const settlement = await this.settlePayment.execute(notice.paid);
        return settlement === 'UNKNOWN' || settlement === 'MISMATCH' ? 'FOREIGN' : 'DONE';
      }
      case 'REFUND':
        return (await this.noteRefund.execute(notice.refund)) ? 'DONE' : 'FOREIGN';
      case 'OTHER':
        this.log.warn({ eventType: notice.eventType }, 'a notice of a kind that is not handled');
        return 'DONE';
    }
  }

  private refuse(refusal: NoticeRefusal): NoticeAnswer {
    this.log.warn({ refusal }, 'a payment notice was refused');
    return 'FORGED';
  }
}
