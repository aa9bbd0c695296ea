import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ledgerAudit } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { runProgram } from '../testkit/run-program.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { addVoucherKind } from '../testkit/vouchers.js';
import { playOf } from '../testkit/wheel.js';

const HOUR_MS = 3_600_000;
const LONG_MS = 120_000;

let scene: Scene;
let folder: string;

beforeAll(async () => {
  scene = await startScene({ moment: null });
  folder = await mkdtemp(path.join(os.tmpdir(), 'huiji-wheel-'));
});

afterAll(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  await scene.close();
  await rm(folder, { recursive: true });
  expect(violations).toEqual([]);
});

/** `npm run manage -- <task> --file <description>`, without the building before it. */
async function manage(task: string, description: object, ...more: readonly string[]) {
  const file = path.join(folder, 'wheel.json');
  await writeFile(file, JSON.stringify(description));
  return runProgram('manage', [task, '--file', file, ...more], {
    NODE_ENV: 'development',
    DATABASE_URL: scene.app.database.url,
    DATA_DIR: folder,
  });
}

const words = (zh: string, en: string) => ({ zh, en });
/** The servers of these tests run by the machine's clock, as the command does. */
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

const FALLBACK = {
  name: words('5 积分', '5 points'),
  kind: 'POINTS',
  points: 5,
  oddsPpm: 900_000,
  fallback: true,
};

const description = (changes: object = {}) => ({
  title: words('冬日转盘', 'Winter wheel'),
  activatesAt: inHours(1),
  opensAt: inHours(1),
  closesAt: inHours(500),
  claimDays: 30,
  budgetFenPerSpin: 200,
  legal: {
    organiser: words('惠积公司', 'Huiji Ltd.'),
    contact: words('电话 400', 'Call 400'),
    eligibility: words('全体会员', 'All members'),
    claimRules: words('凭码领取', 'Against a code'),
  },
  prizes: [
    FALLBACK,
    { name: words('20 积分', '20 points'), kind: 'POINTS', points: 20, oddsPpm: 100_000 },
  ],
  ...changes,
});

const idIn = (printed: string): string => /wheel ([0-9A-Z]{26})/.exec(printed)?.[1] ?? '';

test(
  'a wheel from a file, with the numbers of the programme where it says none, is spun once it is in force',
  async () => {
    const voucherKindId = await addVoucherKind(scene.app.database, 'GENERATED');
    const { code: kind } = await scene.app.database.row<{ code: string }>(
      'SELECT code FROM voucher_kind WHERE id = ?',
      [voucherKindId],
    );
    const voucher = {
      name: words('券', 'Voucher'),
      kind: 'VOUCHER',
      voucherKind: kind,
      oddsPpm: 100_000,
    };
    const published = await manage('publish-wheel', description({ prizes: [FALLBACK, voucher] }));
    expect(published).toMatchObject({ code: 0, printed: expect.stringContaining('Version 1') });
    const wheelId = idIn(published.printed);
    const next = { wheel: wheelId, costPoints: 80, activatesAt: inHours(3) };
    expect(await manage('publish-wheel', description(next))).toMatchObject({
      code: 0,
      printed: `Version 2 of wheel ${wheelId} is published.\n`,
    });
    const early = playOf(scene.app.client, (await scene.member('ann')).token);
    expect(await early.wheel()).toBeNull();
    await freezeClock(scene.app.client.url, inHours(2));
    const ann = playOf(scene.app.client, (await scene.member('ann')).token);
    const shown = await ann.wheel();
    expect(shown).toMatchObject({
      id: wheelId,
      version: 1,
      costPoints: 50,
      freeSpinsLeft: 1,
      spinsLeftToday: 10,
      nextVersion: { version: 2, costPoints: 80 },
    });
    expectType(await ann.spin({ wheelId, version: 1 }), 'Spin');
  },
  LONG_MS,
);

test.each<[string, object, RegExp]>([
  [
    'odds that do not sum up',
    { prizes: [FALLBACK, { ...FALLBACK, fallback: false }] },
    /1,800,000 parts/,
  ],
  ['a fact that is missing', { legal: { organiser: words('a', 'a') } }, /legal.contact: /],
  ['a word of its own', { jackpot: true }, /jackpot/],
  [
    'a version that is in force at once',
    { activatesAt: inHours(0) },
    /in a minute at the earliest/,
  ],
  ['a wheel that there is not', { wheel: '01M806N1YZ1JVXDR7VETWJTVWA' }, /there is no wheel/],
  [
    'an unknown voucher',
    {
      prizes: [FALLBACK, { name: words('券', 'V'), kind: 'VOUCHER', voucherKind: 'x', oddsPpm: 1 }],
    },
    /no voucher kind x/,
  ],
  ['more than its budget', { budgetFenPerSpin: 1 }, /6.50 fen on average/],
])(
  'is refused, and nothing is written: %s',
  async (_, changes, why) => {
    const count = async () =>
      (
        await scene.app.database.row<{ versions: number }>(
          'SELECT COUNT(*) AS versions FROM wheel_version',
        )
      ).versions;
    const before = await count();
    const { code, complaints } = await manage('publish-wheel', description(changes));
    expect(code).toBe(1);
    expect(complaints).toMatch(why);
    expect(await count()).toBe(before);
  },
  LONG_MS,
);

test(
  'a simulation tells what a wheel gives away, and refuses one over the stated budget',
  async () => {
    const plays = ['--plays', '20000', '--plays-per-day', '1000'];
    const told = await manage('simulate-wheel', description(), ...plays);
    expect(told.code).toBe(0);
    expect(told.printed).toMatch(/5 points +90.0000 %/);
    expect(told.printed).toMatch(/expected, nothing runs out +6.50 +6.50/);
    const refused = await manage('simulate-wheel', description(), ...plays, '--budget-fen', '6');
    expect(refused).toMatchObject({ code: 1, printed: '' });
    expect(refused.complaints).toContain('6.50 fen on average, more than the budget of 6');
  },
  LONG_MS,
);
