import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { runJob } from '../testkit/stand-in.js';
import { addWheel, playOf, type TestWheel } from '../testkit/wheel.js';

let scene: Scene;
let wheel: TestWheel;
/** Of a spin that cost and won points, and of one whose prize was claimed. */
let paid: string;
let claimed: string;

beforeAll(async () => {
  scene = await startScene();
  const { database, client } = scene.app;
  const { token } = await scene.member('ann');
  const ann = playOf(client, token);
  wheel = await addWheel(database, {
    freeSpinsPerDay: 0,
    prizes: [
      { points: 5, oddsPpm: 0, fallback: true },
      { points: 20, oddsPpm: 1_000_000, stock: 30, stripes: 2 },
    ],
  });
  const goods = await addWheel(database, {
    prizes: [
      { points: 5, oddsPpm: 0, fallback: true },
      { kind: 'GOODS', oddsPpm: 1_000_000, stock: 3 },
    ],
  });
  for (let i = 0; i < 3; i++) ({ id: paid } = expectType(await ann.spin(wheel), 'Spin'));
  ({ id: claimed } = expectType(await ann.spin(goods), 'Spin'));
  expectType(await ann.claim({ spinId: claimed, storeId: scene.storeId }), 'Redemption');
  scene = await scene.at(daysAfter(WEDNESDAY, 1));
  await runJob(client.url, 'wheel-seeds');
});

afterAll(() => scene.close());

const broken = async (): Promise<string[]> => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  return [...new Set(violations.map(({ invariant }) => invariant))];
};

type Statement = readonly [sql: string, ...values: readonly string[]];

interface Tampering {
  readonly invariant: string;
  act(): Statement;
  undo(): Statement;
}

/** A column that is moved up and down again. */
const moved = (
  invariant: string,
  table: string,
  change: string,
  where: () => Statement,
): Tampering => {
  const statement = (sign: '+' | '-'): Statement => {
    const [condition, ...values] = where();
    return [`UPDATE ${table} SET ${change} = ${change} ${sign} 1 WHERE ${condition}`, ...values];
  };
  return { invariant, act: () => statement('+'), undo: () => statement('-') };
};

const spinIs = (id: () => string) => (): Statement => ['id = ?', id()];

const tamperings: readonly Tampering[] = [
  moved(
    'the odds of a wheel version sum to 1,000,000 parts per million',
    'wheel_prize',
    'odds_ppm',
    () => ['id = ?', wheel.prizes[0] ?? ''],
  ),
  {
    invariant: 'the fallback of a wheel version is one of its prizes and cannot run out',
    act: () => [
      'UPDATE wheel_version SET fallback_prize_id = ? WHERE wheel_id = ?',
      wheel.prizes[1] ?? '',
      wheel.wheelId,
    ],
    undo: () => [
      'UPDATE wheel_version SET fallback_prize_id = ? WHERE wheel_id = ?',
      wheel.prizes[0] ?? '',
      wheel.wheelId,
    ],
  },
  moved('there is as much stock of a prize as was published', 'prize_stock', 'initial', () => [
    'prize_id = ? AND stripe = 0',
    wheel.prizes[1] ?? '',
  ]),
  moved(
    'what is gone of a prize = the spins that won it, and no more than there was',
    'prize_stock',
    'taken',
    () => ['prize_id = ? AND stripe = 1', wheel.prizes[1] ?? ''],
  ),
  moved('points used of a day = what its spins took of them', 'wheel_budget', 'used', () => [
    "business_date = '2026-11-25' AND stripe = 3",
  ]),
  {
    invariant: 'the parts of a day give no more than its budget',
    act: () => [
      "UPDATE wheel_budget SET granted = granted + 200000 WHERE business_date = '2026-11-25' AND stripe = 1",
    ],
    undo: () => [
      "UPDATE wheel_budget SET granted = granted - 200000 WHERE business_date = '2026-11-25' AND stripe = 1",
    ],
  },
  moved(
    'points prizes count against the points of the day, the fallback does not',
    'spin',
    'budget_points',
    spinIs(() => paid),
  ),
  moved(
    'counters of spins = the spins of the member, wheel and day',
    'limit_counter',
    'used',
    () => ['limit_code = ?', `SPINS:${wheel.wheelId}`],
  ),
  moved(
    'every spin has its entries: what it cost and what it won, and the wheel books nothing else',
    'spin',
    'cost_points',
    spinIs(() => paid),
  ),
  moved(
    'a spin costs what its version says, the first ones of a day nothing (free / points)',
    'wheel_version',
    'cost_points',
    () => ['wheel_id = ?', wheel.wheelId],
  ),
  {
    invariant: 'a spin wins what it drew, or the fallback and why (points / voucher / to claim)',
    act: () => ["UPDATE spin SET fallback_reason = 'SOLD_OUT' WHERE id = ?", paid],
    undo: () => ['UPDATE spin SET fallback_reason = NULL WHERE id = ?', paid],
  },
  {
    invariant:
      'a prize that was claimed has one redemption of the same member besides those that staff cancelled, any other none',
    act: () => ['UPDATE spin SET redemption_id = NULL WHERE id = ?', claimed],
    undo: () => [
      'UPDATE spin SET redemption_id = (SELECT id FROM redemption WHERE spin_id = spin.id) WHERE id = ?',
      claimed,
    ],
  },
  moved(
    'nonces of a member, version and day count from 0 without a gap',
    'spin',
    'nonce',
    spinIs(() => paid),
  ),
  moved(
    'spins of a member, wheel and day count from 0 without a gap',
    'spin',
    'nth',
    spinIs(() => paid),
  ),
  {
    invariant: 'nobody has spun a wheel from the moment on at which it was stopped',
    act: () => [
      `INSERT INTO wheel_stop (wheel_id, id, version, stops_at, reason, stopped_by, stopped_at)
       SELECT wheel_id, id, version, spun_at, 'looks odd', id, 0 FROM spin WHERE id = ?`,
      paid,
    ],
    undo: () => ['DELETE FROM wheel_stop WHERE wheel_id = ?', wheel.wheelId],
  },
  {
    invariant: 'the seed of a day that is over is the one that was committed to',
    act: () => [
      "UPDATE wheel_seed SET commitment = REVERSE(commitment) WHERE business_date = '2026-11-25'",
    ],
    undo: () => [
      "UPDATE wheel_seed SET commitment = REVERSE(commitment) WHERE business_date = '2026-11-25'",
    ],
  },
  moved('no spin before the commitment to its seed', 'wheel_seed', 'committed_at', () => [
    "business_date = '2026-11-25'",
  ]),
  {
    invariant: 'every draw is what seed, member and words make of it (roll / prize)',
    act: () => ["UPDATE spin SET client_seed = 'other words' WHERE id = ?", paid],
    undo: () => ["UPDATE spin SET client_seed = 'words' WHERE id = ?", paid],
  },
];

test('what was done is healthy', async () => {
  expect(await broken()).toEqual([]);
});

test.each(tamperings)('is found: $invariant', async ({ invariant, act, undo }) => {
  const run = ([sql, ...values]: Statement) => scene.app.database.rows(sql, values);
  await run(act());
  expect(await broken()).toContain(invariant);
  await run(undo());
  expect(await broken()).toEqual([]);
});
