import type { Instant, MemberId, MessageId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { MemberReader, shownNickname } from '../members/index.js';
import type { MessageTemplate } from '../message-grants/index.js';
import { SubscriptionQueue } from '../subscription-messages/index.js';
import { type MessageContent, personIn } from './message-content.js';
import { messagePath } from './message-path.js';
import { somebody } from './messages.texts.js';
import { SubscriptionWords } from './subscription-words.js';

export interface NewMessage {
  readonly memberId: MemberId;
  /** The same cause is told once. */
  readonly cause: string;
  readonly content: MessageContent;
}

/** What WeChat tells too, when the member has asked for it. */
const TEMPLATES: Readonly<Partial<Record<MessageContent['kind'], MessageTemplate>>> = {
  GIFT_CLAIMED: 'GIFT_CLAIMED',
  GIFT_RECEIVED: 'GIFT_RECEIVED',
  GIFT_RETURNED: 'GIFT_RETURNED',
  REDEMPTION_READY: 'REDEMPTION_READY',
  REDEMPTION_CANCELLED: 'REDEMPTION_CANCELLED',
  POINTS_EXPIRING: 'POINTS_EXPIRING',
};

/** Puts messages where members find them, and on the way to WeChat for those who asked for it. */
@Injectable()
export class Inbox {
  constructor(
    private readonly members: MemberReader,
    private readonly queue: SubscriptionQueue,
    private readonly words: SubscriptionWords,
    private readonly ids: IdSource,
  ) {}

  /** Nothing for somebody who has left. */
  async put(
    tx: Transaction,
    { memberId, cause, content }: NewMessage,
    now: Instant,
  ): Promise<void> {
    const [member] = await this.members.readMany([memberId]);
    if (!member || member.status === 'CLOSED') {
      return;
    }
    const { affectedRows } = await tx.query<{ affectedRows: number }>(
      `INSERT IGNORE INTO member_message (member_id, id, cause, content, created_at) VALUES (?, ?, ?, ?, ?)`,
      [memberId, this.ids.next<MessageId>(now), cause, JSON.stringify(content), now],
    );
    const template = TEMPLATES[content.kind];
    if (affectedRows === 0 || template === undefined) {
      return;
    }
    const { language } = member;
    const data = this.words.of(content, await this.nameOf(content, language), language, now);
    const page = messagePath(content);
    await this.queue.add(tx, { memberId, template, data, page, language }, now);
  }

  private async nameOf(content: MessageContent, language: 'zh-CN' | 'en'): Promise<string> {
    const id = personIn(content);
    const [person] = id === null ? [] : await this.members.readMany([id as MemberId]);
    const name = person ? shownNickname(person, language) : '';
    return name === '' ? somebody[language] : name;
  }
}
