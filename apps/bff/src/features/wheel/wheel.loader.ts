import type { Instant, WheelId } from '@huiji/shared-types';
import { fen, instant, isId, type Points, type PrizeId, type StaffId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { text } from '../../platform/graphql/text.js';
import { wheelStopOf } from './stop-wheel.js';
import type { LegalFacts, PrizeKind, WheelPrize, WheelVersion } from './wheel.js';
import { WheelPrizeEntity } from './wheel-prize.entity.js';
import { WheelStopEntity } from './wheel-stop.entity.js';
import type { WheelStop } from './wheel-stop.table.js';
import { WheelVersionEntity } from './wheel-version.entity.js';

/** What was published, from the tables. */
@Injectable()
export class WheelReader {
  /** A version never changes once it is there. */
  private readonly known = new Map<string, WheelVersion>();

  constructor(private readonly reader: Reader) {}

  /** Stops of a wheel; none for an unknown one. */
  async stopsOf(id: string): Promise<WheelStop[]> {
    const rows = await this.reader.find(WheelStopEntity, { where: { wheelId: id } });
    return rows.map(wheelStopOf);
  }

  /** All versions of a wheel as they were published, ascending; none for an unknown one. */
  async versionsOf(id: string): Promise<readonly WheelVersion[]> {
    if (!isId(id)) {
      return [];
    }
    const published = await this.reader.query<{ version: number }>(
      'SELECT version FROM wheel_version WHERE wheel_id = ? ORDER BY version',
      [id],
    );
    if (published.some(({ version }) => !this.known.has(keyOf(id, version)))) {
      await this.learn(id);
    }
    return published.map(({ version }) => this.require(id, version));
  }

  /** @throws Error when it was never published */
  async version(id: WheelId, version: number): Promise<WheelVersion> {
    if (!this.known.has(keyOf(id, version))) {
      await this.learn(id);
    }
    return this.require(id, version);
  }

  /** The wheel that is open at a moment, of several the one that opened last; else one to come or the last that was. */
  async shownAt(now: Instant): Promise<WheelId | null> {
    const [found] = await this.reader.query<{ wheelId: WheelId }>(
      `SELECT current.wheel_id AS wheelId
         FROM wheel_version current
        WHERE current.activates_at <= ?
          AND NOT EXISTS (SELECT 1 FROM wheel_version later
                           WHERE later.wheel_id = current.wheel_id AND later.version > current.version
                             AND later.activates_at <= ?)
          AND current.opens_at <= ? AND current.closes_at > ?
          AND NOT EXISTS (SELECT 1 FROM wheel_stop stop
                           WHERE stop.wheel_id = current.wheel_id AND stop.version >= current.version
                             AND stop.stops_at <= ?)
        ORDER BY current.opens_at DESC, current.wheel_id DESC LIMIT 1`,
      [now, now, now, now, now],
    );
    return found?.wheelId ?? null;
  }

  private require(id: string, version: number): WheelVersion {
    const known = this.known.get(keyOf(id, version));
    if (known === undefined) {
      throw new Error(`version ${version} of wheel ${id} was never published`);
    }
    return known;
  }

  private async learn(wheelId: string): Promise<void> {
    const versions = await this.reader.find(WheelVersionEntity, { where: { wheelId } });
    const prizes = await this.reader.find(WheelPrizeEntity, {
      where: { wheelId },
      order: { version: 'ASC', position: 'ASC' },
    });
    for (const row of versions) {
      const ofVersion = prizes.filter(({ version }) => version === row.version).map(prizeFrom);
      this.known.set(keyOf(wheelId, row.version), versionFrom(row, ofVersion));
    }
  }
}

const keyOf = (wheelId: string, version: number): string => `${wheelId}/${version}`;

const versionFrom = (row: WheelVersionEntity, prizes: readonly WheelPrize[]): WheelVersion => ({
  wheelId: row.wheelId as WheelId,
  version: row.version,
  title: text(row.titleZh, row.titleEn),
  costPoints: row.costPoints as Points,
  freeSpinsPerDay: row.freeSpinsPerDay,
  spinsPerDay: row.spinsPerDay,
  activatesAt: instant(row.activatesAt),
  opensAt: instant(row.opensAt),
  closesAt: instant(row.closesAt),
  claimDays: row.claimDays,
  legal: row.legal as LegalFacts,
  fallbackPrizeId: row.fallbackPrizeId as PrizeId,
  prizes,
  publishedAt: instant(row.publishedAt),
  publishedBy: row.publishedBy as StaffId | null,
});

const prizeFrom = (row: WheelPrizeEntity): WheelPrize => ({
  id: row.id as PrizeId,
  position: row.position,
  name: text(row.nameZh, row.nameEn),
  kind: row.kind as PrizeKind,
  points: row.points as Points | null,
  voucherKindId: row.voucherKindId as WheelPrize['voucherKindId'],
  oddsPpm: row.oddsPpm,
  stock: row.stock,
  valueFen: fen(row.valueFen),
  imagePath: row.imagePath,
});
