import type { MemberId, SpinId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { SpinEntity } from './spin.entity.js';
import type { Spin } from './spin.js';

/** Flags are numbers in the table. */
const spinOf = (row: SpinEntity): Spin =>
  ({ ...row, wasFree: row.wasFree === 1, won: row.won === 1 }) as unknown as Spin;

/** Spins by id; null for an unknown one. */
@Injectable()
export class SpinReader implements BatchReader<SpinId, Spin | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly SpinId[]): Promise<readonly (Spin | null)[]> {
    const rows = await this.reader.find(SpinEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, spinOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Null for an unknown one and for somebody else's. */
  async ofMember(memberId: MemberId, id: string): Promise<Spin | null> {
    const row = await this.reader.findOne(SpinEntity, { where: { memberId, id } });
    return row === null ? null : spinOf(row);
  }
}
