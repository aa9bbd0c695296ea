import { randomBytes } from 'node:crypto';
import type { BusinessDate, Instant } from '@huiji/shared-types';
import { SERVER_SEED_BYTES, seedCommitment } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import { WheelSeedEntity } from './wheel-seed.entity.js';

/** So many days from today on have their seed, today and tomorrow above all. */
const DAYS_AHEAD = 7;
const REMEMBERED_DAYS = 32;

/** What everybody may know of the seed of a day. */
export interface SeedCommitment {
  readonly date: BusinessDate;
  /** SHA-256 of the seed, in hexadecimal. */
  readonly commitment: string;
  readonly committedAt: Instant;
}

export interface DaySeed extends SeedCommitment {
  /** Secret until the day is over. */
  readonly seed: Uint8Array;
}

/** The seeds of the days: made ahead, committed to, kept unreadable, shown when their day is over. */
@Injectable()
export class SeedBook {
  private readonly opened = new Map<BusinessDate, DaySeed>();

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: DataVault,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
  ) {}

  /** The seed that draws of a day use: committed to before this answers. */
  async of(date: BusinessDate): Promise<DaySeed> {
    const known = this.opened.get(date);
    if (known !== undefined) {
      return known;
    }
    const row = (await this.read(date)) ?? (await this.make(date));
    const opened = {
      date,
      commitment: row.commitment,
      committedAt: row.committedAt as Instant,
      seed: this.open(row),
    };
    if (this.opened.size >= REMEMBERED_DAYS) {
      this.opened.clear();
    }
    this.opened.set(date, opened);
    return opened;
  }

  /** The seed in hexadecimal, once its day is over; null before. */
  async revealed(date: BusinessDate): Promise<string | null> {
    if (!this.isOver(date)) {
      return null;
    }
    return Buffer.from((await this.of(date)).seed).toString('hex');
  }

  /** From when the seed of a day is shown: the first moment of the day after. */
  revealedFrom(date: BusinessDate): Instant {
    return this.calendar.startOf(this.calendar.addDays(date, 1));
  }

  isOver(date: BusinessDate): boolean {
    return this.clock.now() >= this.revealedFrom(date);
  }

  /** Makes what is missing from today on; restartable, and however many do it at once. */
  async makeAhead(): Promise<void> {
    const today = this.calendar.dateOf(this.clock.now());
    for (let days = 0; days <= DAYS_AHEAD; days++) {
      await this.of(this.calendar.addDays(today, days));
    }
  }

  /** Writes down the seeds of days that are over, so that they outlive the key. @returns how many */
  async writeDown(): Promise<number> {
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    const rows = await this.reader.query<WheelSeedEntity>(
      'SELECT business_date AS businessDate, sealed FROM wheel_seed WHERE seed IS NULL AND business_date < ?',
      [today],
    );
    for (const row of rows) {
      const seed = this.vault.open('wheel-seed', row.businessDate, row.sealed);
      await this.unitOfWork.run((tx) =>
        tx.query(
          'UPDATE wheel_seed SET seed = ?, revealed_at = ? WHERE business_date = ? AND seed IS NULL',
          [Buffer.from(seed, 'hex'), now, row.businessDate],
        ),
      );
    }
    return rows.length;
  }

  private open({ businessDate, sealed, seed }: WheelSeedEntity): Uint8Array {
    return seed ?? Buffer.from(this.vault.open('wheel-seed', businessDate, sealed), 'hex');
  }

  private read(businessDate: BusinessDate): Promise<WheelSeedEntity | null> {
    return this.reader.findOne(WheelSeedEntity, { where: { businessDate } });
  }

  /** Whoever comes first makes it; everybody uses what is there then. */
  private async make(businessDate: BusinessDate): Promise<WheelSeedEntity> {
    const seed = randomBytes(SERVER_SEED_BYTES);
    const sealed = this.vault.seal('wheel-seed', businessDate, seed.toString('hex'));
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO wheel_seed (business_date, sealed, commitment, committed_at) VALUES (?, ?, ?, ?)
             ON DUPLICATE KEY UPDATE business_date = business_date`,
        [businessDate, sealed, seedCommitment(seed), this.clock.now()],
      ),
    );
    const row = await this.read(businessDate);
    if (row === null) {
      throw new Error(`the seed of ${businessDate} was written and is not there`);
    }
    return row;
  }
}
