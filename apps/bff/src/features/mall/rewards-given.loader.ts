import type { MemberId, RewardId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

import { FOR_EVER, REWARD_LIMIT_PREFIX } from '../rewards/index.js';

/** A member and a reward, as one key. */
type GivenKey = `${MemberId}/${RewardId}`;

export const givenKey = (memberId: MemberId, rewardId: RewardId): GivenKey =>
  `${memberId}/${rewardId}`;

interface GivenRow {
  readonly givenKey: GivenKey;
  readonly used: number;
}

/** How many of a reward a member has had: `context.loaders.of(reader).load(givenKey(...))`. */
@Injectable()
export class RewardsGivenReader implements BatchReader<GivenKey, number> {
  constructor(private readonly reader: Reader) {}

  async readMany(keys: readonly GivenKey[]): Promise<readonly number[]> {
    const pairs = keys.map((key) => key.split('/'));
    const rows = await this.reader.query<GivenRow>(
      `SELECT CONCAT(member_id, '/', SUBSTRING(limit_code, ?)) AS givenKey, used FROM limit_counter
        WHERE member_id IN (?) AND limit_code IN (?) AND period = ?`,
      [
        REWARD_LIMIT_PREFIX.length + 1,
        [...new Set(pairs.map(([memberId]) => memberId))],
        pairs.map(([, rewardId]) => `${REWARD_LIMIT_PREFIX}${rewardId}`),
        FOR_EVER,
      ],
    );
    const byKey = new Map(rows.map((row) => [row.givenKey, row.used]));
    return keys.map((key) => byKey.get(key) ?? 0);
  }
}
