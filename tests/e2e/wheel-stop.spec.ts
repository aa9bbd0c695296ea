import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { ledgerAudit } from '../testkit/points.js';
import { expectType, isType } from '../testkit/results.js';
import { runProgram } from '../testkit/run-program.js';
import { daysAfter, type Scene, startScene } from '../testkit/scene.js';
import { CLERK, newId, OPERATOR } from '../testkit/shop.js';
import { runJob } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';
import { together } from '../testkit/together.js';
import { addWheel, playOf, type TestWheel } from '../testkit/wheel.js';

const HOUR_MS = 3_600_000;
const LONG_MS = 120_000;
const CERTAIN = 1_000_000;
const REASON = '奖品价格印错';
const WITHOUT_END = 100_000;

let scene: Scene;
let folder: string;

beforeAll(async () => {
  scene = await startScene({ moment: null });
  folder = await mkdtemp(path.join(os.tmpdir(), 'huiji-stop-'));
});

afterEach(async () => {
  const { violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect(violations).toEqual([]);
});

afterAll(async () => {
  await scene.close();
  await rm(folder, { recursive: true });
});

/** `npm run manage -- stop-wheel ...`, without the building before it. */
const stop = (wheelId: string, at = 'now', by = OPERATOR) =>
  runProgram(
    'manage',
    ['stop-wheel', '--wheel', wheelId, '--at', at, '--reason', REASON, '--by', by],
    { NODE_ENV: 'development', DATABASE_URL: scene.app.database.url, DATA_DIR: folder },
  );

const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

const goods = (more: object = {}): Promise<TestWheel> =>
  addWheel(scene.app.database, {
    freeSpinsPerDay: WITHOUT_END,
    spinsPerDay: WITHOUT_END,
    prizes: [
      { kind: 'POINTS', points: 5, oddsPpm: 0, fallback: true },
      { kind: 'GOODS', oddsPpm: CERTAIN, stock: WITHOUT_END, stripes: 16 },
    ],
    ...more,
  });

const player = async (name: string) => playOf(scene.app.client, (await scene.member(name)).token);

const stops = (wheelId: string) =>
  scene.app.database.rows<{ at: number; version: number; reason: string; username: string }>(
    `SELECT stops_at AS at, version, reason, username FROM wheel_stop
       JOIN staff ON staff.id = stopped_by WHERE wheel_id = ?`,
    [wheelId],
  );

test(
  'spins that turn at the same instant come before the stop or are refused; what was won before stays',
  async () => {
    const wheel = await goods();
    const ann = await player('ann');
    const players = [ann, ...(await together(3, (i) => player(`at-once-${i}`)))];
    const first = { idempotencyKey: newKey(), clientSeed: 'first' };
    const won = expectType(await ann.spin(wheel, first), 'Spin');
    const untilRefused = async (one: typeof ann) => {
      for (;;) {
        const answer = await one.spin(wheel);
        if (!isType(answer, 'Spin')) return answer;
      }
    };
    const ends = Promise.all(players.map(untilRefused));
    const spun = async () =>
      scene.app.database.row<{ spins: number; last: number }>(
        'SELECT COUNT(*) AS spins, MAX(spun_at) AS last FROM spin WHERE wheel_id = ?',
        [wheel.wheelId],
      );
    const told = await stop(wheel.wheelId);
    const then = await spun();
    expect(told).toMatchObject({ code: 0, printed: expect.stringContaining('ends at') });
    for (const refusal of await ends) {
      expect(refusal).toMatchObject({ __typename: 'WheelUnavailable', currentVersion: 1 });
    }
    expect(await spun()).toEqual(then);
    const [row] = await stops(wheel.wheelId);
    expect(row).toMatchObject({ version: 1, reason: REASON, username: OPERATOR });
    expect(then.last).toBeLessThan(row?.at ?? 0);

    expect(await ann.wheel()).toBeNull();
    const closed = await ann.wheel(wheel.wheelId);
    expect(closed).toMatchObject({ state: 'CLOSED', nextSpinAt: null });
    expect(closed?.rules).toContain(REASON);
    expect(await ann.spin(wheel, first)).toEqual(won);
    expectType(await ann.claim({ spinId: won.id, storeId: scene.storeId }), 'Redemption');
  },
  LONG_MS,
);

test(
  'the same once more changes nothing; what cannot be is said',
  async () => {
    const wheel = await goods();
    const at = inHours(1);
    const planned = await stop(wheel.wheelId, at);
    expect(planned.code).toBe(0);
    const again = await stop(wheel.wheelId, at);
    expect(again).toMatchObject({ code: 0, printed: expect.stringContaining('Nothing changed') });
    const bea = await player('bea');
    expect(await bea.wheel(wheel.wheelId)).toMatchObject({ state: 'OPEN' });
    expect((await bea.wheel(wheel.wheelId))?.rules).toContain(REASON);
    expectType(await bea.spin(wheel), 'Spin');
    for (const [wheelId, moment, by, why] of [
      [wheel.wheelId, inHours(2), OPERATOR, /ends at .* already/],
      [wheel.wheelId, inHours(-1), OPERATOR, /lies in the past/],
      [wheel.wheelId, 'soon', OPERATOR, /--at: now, or a moment/],
      [newId(), 'now', OPERATOR, /There is no wheel/],
      [wheel.wheelId, 'now', 'nobody', /Nobody of the staff is called nobody/],
      [wheel.wheelId, 'now', CLERK, /only operators stop a wheel/],
    ] as const) {
      const { code, complaints } = await stop(wheelId, moment, by);
      expect([code, complaints]).toEqual([1, expect.stringMatching(why)]);
    }
    expect(await stops(wheel.wheelId)).toHaveLength(1);
    expect((await stop(wheel.wheelId)).code).toBe(0);
    expect((await stop(wheel.wheelId)).printed).toContain('Nothing changed');
    expect(await stops(wheel.wheelId)).toHaveLength(2);
    expect(await bea.spin(wheel)).toMatchObject({ __typename: 'WheelUnavailable' });
  },
  LONG_MS,
);

test(
  'one that is over cannot be stopped; a version that was to come does not; a new one may follow',
  async () => {
    const over = await goods({ closesAt: inHours(-1) });
    expect((await stop(over.wheelId)).complaints).toMatch(/ends at .* already/);
    const wheel = await goods();
    const { wheelId } = wheel;
    await goods({ wheelId, version: 2, activatesAt: inHours(1) });
    const cid = await player('cid');
    expect(await cid.wheel(wheelId)).toMatchObject({ nextVersion: { version: 2 } });
    expect((await stop(wheelId)).code).toBe(0);
    expect(await cid.wheel(wheelId)).toMatchObject({ state: 'CLOSED', nextVersion: null });
    const next = await goods({ wheelId, version: 3 });
    const shown = await cid.wheel();
    expect(shown).toMatchObject({ id: wheelId, version: 3, state: 'OPEN' });
    expect(shown?.rules).not.toContain(REASON);
    expectType(await cid.spin(next), 'Spin');
  },
  LONG_MS,
);

test('every draw of before still verifies once its seed is out', async () => {
  scene = await scene.at(daysAfter(new Date().toISOString(), 1));
  await runJob(scene.app.client.url, 'wheel-seeds');
  const cid = await player('cid');
  const { edges } = await cid.spins();
  expect(edges.map(({ node }) => node.proof.serverSeed)).not.toContain(null);
  const page = await fetch(`${scene.app.client.url}/fairness`);
  expect(await page.text()).toContain(edges[0]?.node.proof.serverSeed);
});
