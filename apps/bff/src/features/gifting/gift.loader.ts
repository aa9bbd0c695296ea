import type { GiftId, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { GiftEntity } from './gift.entity.js';
import type { Gift } from './gift.js';
import { hashOfToken } from './gift-tokens.js';

const giftOf = (row: GiftEntity | null): Gift | null => row as Gift | null;

/** Gifts by id; null for an unknown one. */
@Injectable()
export class GiftReader implements BatchReader<GiftId, Gift | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly GiftId[]): Promise<readonly (Gift | null)[]> {
    const rows = await this.reader.find(GiftEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, row as Gift]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Null for an unknown one. */
  async byId(id: string): Promise<Gift | null> {
    return giftOf(await this.reader.findOne(GiftEntity, { where: { id } }));
  }

  /** Null for a token that names none: the same look-up for any text. */
  async byToken(token: string): Promise<Gift | null> {
    return giftOf(
      await this.reader.findOne(GiftEntity, { where: { tokenHash: hashOfToken(token) } }),
    );
  }

  /** Null for an unknown one and for somebody else's. */
  async sentBy(senderId: MemberId, id: string): Promise<Gift | null> {
    return giftOf(await this.reader.findOne(GiftEntity, { where: { senderId, id } }));
  }
}
