import { type Instant, instant, type MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import type { Language } from '../../platform/graphql/text.js';
import { LogSource } from '../../platform/observability/log-source.js';
import { WechatClient } from '../../platform/wechat/index.js';
import { Identities } from '../member-identities/index.js';
import type { MessageTemplate } from '../message-grants/index.js';
import { errcodeOf, outcomeOf, type SendOutcome, waitAfter } from './send-outcome.js';

const PER_ROUND = 100;

interface Waiting {
  readonly id: string;
  readonly memberId: MemberId;
  readonly template: MessageTemplate;
  readonly data: unknown;
  readonly page: string;
  readonly language: Language;
  readonly attempts: number;
}

/**
 * Hands waiting subscription messages to WeChat, outside any transaction. A crash between WeChat's answer and our
 * note of it sends a message twice at most; the second uses a grant of its own or is refused.
 */
@Injectable()
export class SendSubscriptions {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly identities: Identities,
    private readonly wechat: WechatClient,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly logs: LogSource,
  ) {}

  /** All that is due, until nothing is left or `signal` is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    while (!signal.aborted) {
      const due = await this.due(now);
      for (const message of due) {
        if (!signal.aborted) {
          await this.deliver(message, now);
        }
      }
      if (due.length < PER_ROUND) {
        return;
      }
    }
  }

  private due(now: Instant): Promise<Waiting[]> {
    return this.reader.query<Waiting>(
      `SELECT id, member_id AS memberId, template, data, page, language, attempts FROM subscription_send
        WHERE state = 'WAITING' AND due_at <= ? ORDER BY due_at, id LIMIT ?`,
      [now, PER_ROUND],
    );
  }

  private async deliver(message: Waiting, now: Instant): Promise<void> {
    const openid = await this.identities.openidOf(message.memberId);
    const templateId = this.config.messageTemplates[message.template];
    // An earlier message has used the grant up, the member has left, or the template is gone.
    if (openid === null || templateId === undefined || !(await this.isGranted(message))) {
      await this.note(message, 'REFUSED', null, now);
      return;
    }
    const error = await this.trySending(message, openid, templateId);
    const outcome = outcomeOf(error, message.attempts + 1);
    if (outcome === 'FAILED') {
      this.logs
        .of('messages')
        .error({ err: error, template: message.template }, 'a subscription message was given up');
    }
    await this.note(message, outcome, errcodeOf(error), now);
  }

  private async isGranted({ memberId, template }: Waiting): Promise<boolean> {
    const rows = await this.reader.query<object>(
      'SELECT 1 FROM message_grant WHERE member_id = ? AND template = ? AND grants > 0',
      [memberId, template],
    );
    return rows.length > 0;
  }

  /** @returns null when WeChat took it, else what it threw */
  private async trySending(
    { page, language, data }: Waiting,
    openid: string,
    templateId: string,
  ): Promise<unknown> {
    try {
      // MariaDB hands JSON over as text, MySQL unpacked.
      const values = typeof data === 'string' ? JSON.parse(data) : data;
      const message = { openid, templateId, page, language, data: values };
      await this.wechat.sendSubscriptionMessage(message);
      return null;
    } catch (error) {
      return error;
    }
  }

  private async note(
    { id, memberId, template, attempts }: Waiting,
    outcome: SendOutcome,
    errcode: number | null,
    now: Instant,
  ): Promise<void> {
    const tries = attempts + 1;
    await this.unitOfWork.run(async (tx) => {
      // In the order in which whoever reports a grant takes the locks.
      if (outcome === 'SENT' || outcome === 'REFUSED') {
        const left = outcome === 'SENT' ? 'grants - 1' : '0';
        await tx.query(
          `UPDATE message_grant SET grants = ${left} WHERE member_id = ? AND template = ? AND grants > 0`,
          [memberId, template],
        );
      }
      await (outcome === 'AGAIN'
        ? tx.query(
            'UPDATE subscription_send SET attempts = ?, due_at = ?, errcode = ? WHERE id = ?',
            [tries, instant(now + waitAfter(tries)), errcode, id],
          )
        : tx.query(
            'UPDATE subscription_send SET state = ?, attempts = ?, errcode = ?, data = NULL WHERE id = ?',
            [outcome, tries, errcode, id],
          ));
    });
  }
}
