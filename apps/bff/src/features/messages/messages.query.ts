import { type Instant, instant, type MemberId, type MessageId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import './member-message.entity.js';
import { type MessageContent, messageContent } from './message-content.js';
import './message-mark.entity.js';

export interface MemberMessage {
  readonly id: MessageId;
  readonly content: MessageContent;
  readonly at: Instant;
  readonly read: boolean;
}

interface Row {
  readonly id: MessageId;
  readonly content: unknown;
  readonly at: number;
  readonly isRead: number;
}

@Injectable()
export class MessagesQuery {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Newest first. @param before id of the last one seen */
  async list(memberId: MemberId, before: string | null, limit: number): Promise<MemberMessage[]> {
    const rows = await this.reader.query<Row>(
      `SELECT message.id, message.content, message.created_at AS at,
              mark.read_up_to IS NOT NULL AND message.id <= mark.read_up_to AS isRead
         FROM member_message message LEFT JOIN message_mark mark ON mark.member_id = message.member_id
        WHERE message.member_id = ? ${before === null ? '' : 'AND message.id < ?'}
        ORDER BY message.id DESC LIMIT ?`,
      [memberId, ...(before === null ? [] : [before]), limit],
    );
    return rows.map(({ id, content, at, isRead }) => ({
      id,
      // MariaDB hands JSON over as text, MySQL unpacked.
      content: messageContent.parse(typeof content === 'string' ? JSON.parse(content) : content),
      at: instant(at),
      read: isRead === 1,
    }));
  }

  async unread(memberId: MemberId): Promise<number> {
    const [row] = await this.reader.query<{ unread: number }>(
      `SELECT COUNT(*) AS unread FROM member_message
        WHERE member_id = ? AND id > COALESCE((SELECT read_up_to FROM message_mark WHERE member_id = ?), '')`,
      [memberId, memberId],
    );
    return row?.unread ?? 0;
  }

  /** Everything up to a message of the member's own counts as read; the mark never goes back. @returns whether there is such a message */
  markRead(memberId: MemberId, upTo: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const [own] = await tx.query<object[]>(
        'SELECT 1 FROM member_message WHERE member_id = ? AND id = ?',
        [memberId, upTo],
      );
      if (own === undefined) {
        return false;
      }
      await tx.query(
        `INSERT INTO message_mark (member_id, read_up_to) VALUES (?, ?)
         ON DUPLICATE KEY UPDATE read_up_to = GREATEST(read_up_to, VALUES(read_up_to))`,
        [memberId, upTo],
      );
      return true;
    });
  }
}
