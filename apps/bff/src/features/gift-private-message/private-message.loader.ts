import type { GiftId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { PrivateMessageEntity } from './private-message.entity.js';
import type { PrivateMessage } from './private-message.js';

/** What WeChat answered last, by gift; null for one that it was not asked about. */
@Injectable()
export class PrivateMessageReader implements BatchReader<GiftId, PrivateMessage | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly GiftId[]): Promise<readonly (PrivateMessage | null)[]> {
    const rows = await this.reader.find(PrivateMessageEntity, { where: { giftId: In(ids) } });
    return ids.map(
      (id) => (rows.find(({ giftId }) => giftId === id) as PrivateMessage | undefined) ?? null,
    );
  }
}
