import type { Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { Language } from '../../platform/graphql/text.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { type FieldKey, fieldValue } from '../../platform/wechat/index.js';
import type { MessageTemplate } from '../message-grants/index.js';

export interface SubscriptionNotice {
  readonly memberId: MemberId;
  readonly template: MessageTemplate;
  readonly data: Readonly<Partial<Record<FieldKey, string>>>;
  /** With a leading slash. */
  readonly page: string;
  readonly language: Language;
}

/** Where messages wait until WeChat takes them. */
@Injectable()
export class SubscriptionQueue {
  constructor(private readonly ids: IdSource) {}

  /** Waits only for members who have asked for it; everything else they find in their messages. */
  async add(tx: Transaction, notice: SubscriptionNotice, now: Instant): Promise<void> {
    const { memberId, template, data, page, language } = notice;
    const values = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, fieldValue(key as FieldKey, value ?? '')]),
    );
    await tx.query(
      `INSERT INTO subscription_send (id, member_id, template, data, page, language, state, attempts, due_at, created_at)
       SELECT ?, member_id, template, ?, ?, ?, 'WAITING', 0, ?, ?
         FROM message_grant WHERE member_id = ? AND template = ? AND grants > 0`,
      [
        this.ids.next(now),
        JSON.stringify(values),
        page.replace(/^\//, ''),
        language,
        now,
        now,
        memberId,
        template,
      ],
    );
  }
}
