import {
  BASIS_POINTS_PER_WHOLE,
  type BasisPoints,
  type Instant,
  type MemberId,
} from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { remainingStock } from '../reward-stock/index.js';
import {
  FOR_EVER,
  REWARD_COLUMNS,
  REWARD_LIMIT_PREFIX,
  type Reward,
  type RewardKind,
  type RewardRow,
  rewardOf,
  type Shopper,
} from '../rewards/index.js';
import { TIER_CODES } from '../tiers/index.js';
import { REWARD_ORDERS, type RewardPlace, type RewardSort } from './reward-order.js';

/** The member for whom only what is redeemable is listed. */
export interface ListShopper extends Pick<Shopper, 'tier' | 'available' | 'debt'> {
  readonly memberId: MemberId;
}

export interface RewardsWanted {
  readonly categoryId: string | null;
  readonly kind: RewardKind | null;
  /** Each of them must be in the title or the subtitle, in either language. */
  readonly words: readonly string[];
  /** Only what costs at most so many points today. */
  readonly maxPoints: number | null;
  readonly seasonalOnly: boolean;
  /** Null lists whatever the member may have or not. */
  readonly redeemableBy: ListShopper | null;
  /** Whether what has ended is listed. */
  readonly withClosed: boolean;
  readonly sort: RewardSort;
  readonly after: RewardPlace | null;
  readonly limit: number;
}

/** What a list needs to know of the moment. */
export interface ListMoment {
  readonly now: Instant;
  /** Of rewards of the offer day; 0 on other days. */
  readonly discountBps: BasisPoints;
}

export interface ListedReward {
  readonly reward: Reward;
  readonly place: RewardPlace;
}

interface ListedRow extends RewardRow {
  readonly firstKey: number;
  readonly secondKey: number;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

@Injectable()
export class RewardsQuery {
  constructor(private readonly reader: Reader) {}

  async list(wanted: RewardsWanted, moment: ListMoment): Promise<ListedReward[]> {
    const { first, second, direction } = REWARD_ORDERS[wanted.sort];
    const share = BASIS_POINTS_PER_WHOLE - Math.min(moment.discountBps, BASIS_POINTS_PER_WHOLE);
    const conditions = [...conditionsOf(wanted, moment), ...placeCondition(wanted)];
    const rows = await this.reader.query<ListedRow>(
      `SELECT listed.*, ${first} AS firstKey, ${second} AS secondKey
         FROM (SELECT ${REWARD_COLUMNS},
                      IF(reward.on_offer_day = 1, GREATEST(1, reward.price_points * ? DIV ?), reward.price_points) AS pointsToday
                 FROM reward) AS listed
        WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
        ORDER BY firstKey ${direction}, secondKey ${direction}, id ${direction}
        LIMIT ?`,
      [share, BASIS_POINTS_PER_WHOLE, ...conditions.flatMap(({ values }) => values), wanted.limit],
    );
    return rows.map((row) => ({
      reward: rewardOf(row),
      place: [wanted.sort, row.firstKey, row.secondKey, row.id],
    }));
  }
}

function* conditionsOf(wanted: RewardsWanted, { now }: ListMoment): Generator<Condition> {
  yield wanted.withClosed
    ? { sql: 'TRUE', values: [] }
    : { sql: '(closesAt IS NULL OR closesAt > ?)', values: [now] };
  if (wanted.categoryId !== null) {
    yield { sql: 'categoryId = ?', values: [wanted.categoryId] };
  }
  if (wanted.kind !== null) {
    yield { sql: 'kind = ?', values: [wanted.kind] };
  }
  if (wanted.maxPoints !== null) {
    yield { sql: 'pointsToday <= ?', values: [wanted.maxPoints] };
  }
  if (wanted.seasonalOnly) {
    yield { sql: 'season IS NOT NULL', values: [] };
  }
  for (const word of wanted.words) {
    yield {
      sql: "CONCAT_WS(' ', titleZh, titleEn, subtitleZh, subtitleEn) LIKE ?",
      values: [`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`],
    };
  }
  if (wanted.redeemableBy !== null) {
    yield redeemable(wanted.redeemableBy, now);
  }
}

/** The same rules as availabilityFor(), in SQL: a page must be full of what is asked for. */
function redeemable({ memberId, tier, available, debt }: ListShopper, now: Instant): Condition {
  const reached = TIER_CODES.slice(0, TIER_CODES.indexOf(tier) + 1);
  return {
    sql: `(opensAt IS NULL OR opensAt <= ?)
      AND (closesAt IS NULL OR closesAt > ?)
      AND (minimumTier IS NULL OR minimumTier IN (?))
      AND pointsToday + ? <= ?
      AND ${remainingStock('listed.id', 'listed.voucherKindId')} > 0
      AND (limitPerMember IS NULL OR limitPerMember > COALESCE(
            (SELECT counter.used FROM limit_counter counter
              WHERE counter.member_id = ? AND counter.limit_code = CONCAT(?, listed.id) AND counter.period = ?), 0))`,
    values: [now, now, reached, debt, available, now, memberId, REWARD_LIMIT_PREFIX, FOR_EVER],
  };
}

function placeCondition({ after, sort }: RewardsWanted): Condition[] {
  if (after === null) {
    return [];
  }
  const { first, second, direction } = REWARD_ORDERS[sort];
  const [, a, b, id] = after;
  const beyond = direction === 'ASC' ? '>' : '<';
  return [
    {
      sql: `(${first} ${beyond} ? OR (${first} = ? AND (${second} ${beyond} ? OR (${second} = ? AND id ${beyond} ?))))`,
      values: [a, a, b, b, id],
    },
  ];
}
