import type { MemberId, RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { RedemptionEntity } from './redemption.entity.js';
import type { Redemption } from './redemption.js';

/** MariaDB hands JSON over as text, MySQL unpacked. */
const unpacked = (value: unknown): unknown =>
  typeof value === 'string' ? JSON.parse(value) : value;

const redemptionOf = (row: RedemptionEntity): Redemption =>
  ({
    ...row,
    donation: unpacked(row.donation),
    voucherKind: unpacked(row.voucherKind),
  }) as Redemption;

/** Redemptions by id; null for an unknown one. */
@Injectable()
export class RedemptionReader implements BatchReader<RedemptionId, Redemption | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly RedemptionId[]): Promise<readonly (Redemption | null)[]> {
    const rows = await this.reader.find(RedemptionEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, redemptionOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Null for an unknown one. */
  async byId(id: RedemptionId): Promise<Redemption | null> {
    return (await this.readMany([id]))[0] ?? null;
  }

  /** Null for an unknown one and for somebody else's. */
  async ofMember(memberId: MemberId, id: string): Promise<Redemption | null> {
    const row = await this.reader.findOne(RedemptionEntity, { where: { memberId, id } });
    return row === null ? null : redemptionOf(row);
  }

  async ofPickupCode(pickupCodeDigest: string): Promise<Redemption | null> {
    const row = await this.reader.findOne(RedemptionEntity, { where: { pickupCodeDigest } });
    return row === null ? null : redemptionOf(row);
  }
}
