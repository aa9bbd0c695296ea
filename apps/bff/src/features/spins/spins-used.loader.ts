import type { BusinessDate, MemberId, WheelId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { spinLimit } from './spin-limit.js';

/** Names the spins of a member on a wheel and a business date. */
export const spinsUsedKey = (memberId: MemberId, wheelId: WheelId, date: BusinessDate): string => {
  const limit = spinLimit(memberId, wheelId, date);
  return [limit.memberId, limit.limitCode, limit.period].join(' ');
};

/** How often members have spun wheels on business dates: `context.loaders.of(spinsUsed).load(spinsUsedKey(...))`. */
@Injectable()
export class SpinsUsedReader implements BatchReader<string, number> {
  constructor(private readonly reader: Reader) {}

  async readMany(keys: readonly string[]): Promise<readonly number[]> {
    const wanted = keys.map((key) => key.split(' '));
    const rows = await this.reader.query<{ counter: string; used: number }>(
      `SELECT CONCAT_WS(' ', member_id, limit_code, period) AS counter, used
         FROM limit_counter
        WHERE ${wanted.map(() => '(member_id = ? AND limit_code = ? AND period = ?)').join(' OR ')}`,
      wanted.flat(),
    );
    const used = new Map(rows.map((row) => [row.counter, row.used]));
    return keys.map((key) => used.get(key) ?? 0);
  }
}
