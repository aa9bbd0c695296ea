import type { TestDatabase } from '../../testkit/database.js';
import { newId } from '../../testkit/shop.js';
import { addVoucherKind } from '../../testkit/vouchers.js';

const ODDS = 1_000_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const LEGAL = Object.fromEntries(
  ['organiser', 'contact', 'eligibility', 'claimRules'].map((fact) => [
    fact,
    { 'zh-CN': `说明 ${fact === 'contact' ? '400-820-8810' : ''}`, en: `The ${fact} of it` },
  ]),
);

/** What stands on the wheels of these tests, in wheel order. */
const PRIZES = {
  five: { zh: '5 积分', en: '5 points', kind: 'POINTS', points: 5, valueFen: 5 },
  mug: { zh: '马克杯', en: 'Mug', kind: 'GOODS', stock: 3, valueFen: 5_000 },
  twenty: { zh: '20 积分', en: '20 points', kind: 'POINTS', points: 20, valueFen: 20 },
  nothing: { zh: '谢谢参与', en: 'Better luck next time', kind: 'NOTHING', valueFen: 0 },
  voucher: { zh: '10 元券', en: '¥10 voucher', kind: 'VOUCHER', valueFen: 1_000 },
  thousand: { zh: '1000 积分', en: '1,000 points', kind: 'POINTS', points: 1_000, valueFen: 1_000 },
} as const;

export type PrizeName = keyof typeof PRIZES;

export interface WheelSetup {
  /** What every spin draws. */
  readonly sure: PrizeName;
  readonly costPoints?: number;
  readonly freeSpinsPerDay?: number;
  readonly spinsPerDay?: number;
  /** Of the mug: how many of the three are gone. */
  readonly mugsGone?: number;
  /** RFC 3339; an hour ago when left out. The wheel that opened last is the one that is shown. */
  readonly opensAt?: string;
  /** Another version of a wheel that is there, in force from an instant on (RFC 3339). */
  readonly after?: { readonly wheelId: string; readonly version: number; readonly from: string };
}

/** Publishes a wheel, past the server: it draws what the test wants. @returns its id */
export async function openWheel(
  database: TestDatabase,
  now: string,
  setup: WheelSetup,
): Promise<string> {
  const { sure, costPoints = 50, freeSpinsPerDay = 1, spinsPerDay = 10, after } = setup;
  const wheelId = after?.wheelId ?? newId();
  const version = after === undefined ? 1 : after.version;
  const opensAt = Date.parse(setup.opensAt ?? now) - HOUR_MS;
  const activatesAt = after === undefined ? opensAt : Date.parse(after.from);
  const ids = Object.fromEntries(Object.keys(PRIZES).map((name) => [name, newId()]));
  await database.rows(
    `INSERT INTO wheel_version (wheel_id, version, title_zh, title_en, cost_points, free_spins_per_day,
       spins_per_day, activates_at, opens_at, closes_at, claim_days, legal, fallback_prize_id, published_at, published_by)
     VALUES (?, ?, '测试转盘', 'Wheel of the tests', ?, ?, ?, ?, ?, ?, 30, ?, ?, ?, NULL)`,
    [
      ...[wheelId, version, costPoints, freeSpinsPerDay, spinsPerDay],
      ...[activatesAt, opensAt, opensAt + 90 * DAY_MS],
      ...[JSON.stringify(LEGAL), ids.five ?? '', activatesAt - DAY_MS],
    ],
  );
  const voucherKindId = await addVoucherKind(database, 'GENERATED');
  for (const [position, [name, prize]] of Object.entries(PRIZES).entries()) {
    const { points = null, stock = null } = { points: null, stock: null, ...prize };
    await database.rows(
      `INSERT INTO wheel_prize (wheel_id, version, position, id, name_zh, name_en, kind, points, voucher_kind_id,
         odds_ppm, stock, value_fen, image_path) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[wheelId, version, position, ids[name] ?? '', prize.zh, prize.en, prize.kind, points],
        ...[prize.kind === 'VOUCHER' ? voucherKindId : null, name === sure ? ODDS : 0, stock],
        ...[prize.valueFen, prize.kind === 'GOODS' ? '/rewards/porcelain-mug.svg' : null],
      ],
    );
    if (stock !== null) {
      await database.rows(
        'INSERT INTO prize_stock (prize_id, stripe, initial, taken) VALUES (?, 0, ?, ?)',
        [ids[name] ?? '', stock, setup.mugsGone ?? 0],
      );
    }
  }
  return wheelId;
}

/** How often a member has spun, past the server. */
export async function spinsOf(database: TestDatabase, memberId: string): Promise<number> {
  const { spins } = await database.row<{ spins: number }>(
    'SELECT COUNT(*) AS spins FROM spin WHERE member_id = ?',
    [memberId],
  );
  return Number(spins);
}
