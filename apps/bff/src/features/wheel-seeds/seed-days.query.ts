import type { BusinessDate } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { SeedBook } from './seed-book.js';

/** What everybody may know of a day. */
export interface SeedDay {
  readonly date: BusinessDate;
  /** SHA-256 of the seed, in hexadecimal. */
  readonly commitment: string;
  readonly committedAt: number;
  /** In hexadecimal, once the day is over. */
  readonly seed: string | null;
}

interface CommittedDay {
  readonly date: BusinessDate;
  readonly commitment: string;
  readonly committedAt: number;
  /** As it was written down after the day. */
  readonly written: Buffer | null;
}

/** Every day's commitment, and its seed once it is over. */
@Injectable()
export class SeedDays {
  constructor(
    private readonly reader: Reader,
    private readonly seeds: SeedBook,
  ) {}

  /** Newest first; a day that is over shows its seed whether or not a job has written it down. @param before the last one seen */
  async list(before: BusinessDate | null, limit: number): Promise<SeedDay[]> {
    const rows = await this.reader.query<CommittedDay>(
      `SELECT business_date AS date, commitment, committed_at AS committedAt, seed AS written
         FROM wheel_seed ${before === null ? '' : 'WHERE business_date < ?'}
        ORDER BY business_date DESC LIMIT ?`,
      [...(before === null ? [] : [before]), limit],
    );
    return Promise.all(
      rows.map(async ({ written, ...day }) => ({
        ...day,
        seed: written === null ? await this.seeds.revealed(day.date) : written.toString('hex'),
      })),
    );
  }
}
