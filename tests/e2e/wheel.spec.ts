import { bytesOfHex, drawRoll, keepsCommitment, prizeAt } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { balance, ledgerAudit, statement } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { newKey } from '../testkit/till.js';
import { addWheel, playOf, type Spin } from '../testkit/wheel.js';

const WELCOME = 500;
const LAST_OF_WEDNESDAY = '2026-11-25T15:59:59.999Z';
const FALLBACK = { kind: 'POINTS', points: 5, oddsPpm: 0, fallback: true } as const;
const POINTS_20 = { kind: 'POINTS', points: 20, oddsPpm: 1_000_000 } as const;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene({ programme: { wheel: { dailyBudgetPoints: 100_000 } } });
});

afterEach(async () => {
  scene = await scene.at(WEDNESDAY);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
});

afterAll(() => scene.close());

const player = async (name: string) => {
  const session = await scene.member(name);
  return { ...session, ...playOf(scene.app.client, session.token) };
};

describe('a spin', () => {
  test('the first one of a day is free, the next one costs; points are credited at once and cannot be given away', async () => {
    const wheel = await addWheel(scene.app.database, { prizes: [FALLBACK, POINTS_20] });
    const ann = await player('ann');
    const first = expectType(await ann.spin(wheel), 'Spin');
    expect(first).toMatchObject({
      costPoints: 0,
      wasFree: true,
      pointsWon: 20,
      fallbackReason: null,
      availableAfter: WELCOME + 20,
      spinsLeftToday: 9,
      freeSpinsLeft: 0,
    });
    expect(first.prize).toEqual(first.drawnPrize);
    const second = expectType(await ann.spin(wheel), 'Spin');
    expect(second).toMatchObject({
      costPoints: 50,
      wasFree: false,
      availableAfter: WELCOME + 20 - 50 + 20,
      spinsLeftToday: 8,
    });
    expect([first.proof.nonce, second.proof.nonce]).toEqual([0, 1]);
    expect(await balance(scene.app.client, ann.token)).toMatchObject({
      available: WELCOME - 10,
      giftable: 0,
    });
    const lines = await statement(scene.app.client, ann.token);
    expect(lines.slice(0, 3).map(({ kind, points, detail }) => [kind, points, detail])).toEqual([
      ['WHEEL_PRIZE', 20, 'POINTS 1'],
      ['WHEEL_COST', -50, null],
      ['WHEEL_PRIZE', 20, 'POINTS 1'],
    ]);
  });

  test('a repeated key answers the same spin and takes nothing', async () => {
    const wheel = await addWheel(scene.app.database, { prizes: [FALLBACK, POINTS_20] });
    const bob = await player('bob');
    const idempotencyKey = newKey();
    const first = await bob.spin(wheel, { idempotencyKey });
    expect(await bob.spin(wheel, { idempotencyKey })).toEqual(first);
    expect((await bob.wheel(wheel.wheelId))?.spinsLeftToday).toBe(9);
    const error = await bob.spin(wheel, { idempotencyKey, clientSeed: 'others' }).catch(String);
    expect(error).toContain('IDEMPOTENCY_CONFLICT');
  });

  test('after the last spin of a day: when the next one is', async () => {
    const wheel = await addWheel(scene.app.database, {
      spinsPerDay: 2,
      prizes: [{ kind: 'NOTHING', oddsPpm: 1_000_000, fallback: true }],
    });
    const cid = await player('cid');
    await cid.spin(wheel);
    await cid.spin(wheel);
    const refusal = expectType(await cid.spin(wheel), 'SpinLimitReached');
    expect(refusal.nextSpinAt).toBe(after(LAST_OF_WEDNESDAY, 1));
    expect(refusal.message).toContain('all 2 spins');
    expect(await cid.wheel(wheel.wheelId)).toMatchObject({
      spinsLeftToday: 0,
      nextSpinAt: after(LAST_OF_WEDNESDAY, 1),
    });
    expect(await balance(scene.app.client, cid.token)).toMatchObject({ available: WELCOME - 50 });
  });

  test('23:59:59.999 and 00:00:00.000 are two days: seed, nonce, free spin and limit begin anew', async () => {
    const wheel = await addWheel(scene.app.database, {
      spinsPerDay: 1,
      prizes: [FALLBACK, POINTS_20],
    });
    const { url } = scene.app.client;
    await freezeClock(url, LAST_OF_WEDNESDAY);
    const eve = await player('eve');
    const late = expectType(await eve.spin(wheel), 'Spin');
    expectType(await eve.spin(wheel), 'SpinLimitReached');
    await freezeClock(url, after(LAST_OF_WEDNESDAY, 1));
    const early = expectType(await eve.spin(wheel), 'Spin');
    expect(
      [late, early].map(({ wasFree, proof }) => [wasFree, proof.businessDate, proof.nonce]),
    ).toEqual([
      [true, '2026-11-25', 0],
      [true, '2026-11-26', 0],
    ]);
    expect(early.proof.seedCommitment).not.toBe(late.proof.seedCommitment);
  });

  test('too few points: what it takes, and nothing is taken', async () => {
    const wheel = await addWheel(scene.app.database, {
      costPoints: 501,
      freeSpinsPerDay: 0,
      prizes: [FALLBACK, POINTS_20],
    });
    const fay = await player('fay');
    expect(await fay.spin(wheel)).toMatchObject({
      __typename: 'InsufficientPoints',
      required: 501,
      available: WELCOME,
    });
    expect((await fay.wheel(wheel.wheelId))?.spinsLeftToday).toBe(10);
  });

  test('while points are owed not even a free one', async () => {
    const wheel = await addWheel(scene.app.database, { prizes: [FALLBACK, POINTS_20] });
    const guy = await player('guy');
    const owe = (available: number, debt: number) =>
      scene.app.database.rows(
        'UPDATE ledger_member SET available = ?, debt = ? WHERE member_id = ?',
        [available, debt, guy.memberId],
      );
    await owe(0, 7);
    expect(await guy.spin(wheel)).toMatchObject({ __typename: 'InsufficientPoints', required: 7 });
    await owe(WELCOME, 0);
  });

  test('a wheel that changed meanwhile: its version now, nothing is charged', async () => {
    const wheel = await addWheel(scene.app.database, { prizes: [FALLBACK, POINTS_20] });
    const changed = await addWheel(scene.app.database, {
      wheelId: wheel.wheelId,
      version: 2,
      costPoints: 80,
      activatesAt: after(WEDNESDAY, 60_000),
      prizes: [FALLBACK, POINTS_20],
    });
    const hal = await player('hal');
    expect((await hal.wheel(wheel.wheelId))?.nextVersion).toEqual({
      version: 2,
      activatesAt: after(WEDNESDAY, 60_000),
      costPoints: 80,
    });
    expect(expectType(await hal.spin(wheel), 'Spin').proof).toMatchObject({ version: 1, nonce: 0 });
    await freezeClock(scene.app.client.url, after(WEDNESDAY, 60_000));
    const refusal = expectType(await hal.spin(wheel), 'WheelUnavailable');
    expect(refusal.currentVersion).toBe(2);
    expect(refusal.message).toContain('80 points');
    expect(await balance(scene.app.client, hal.token)).toMatchObject({ available: WELCOME + 20 });
    // The day goes on: the free spin is gone, the nonce is another version's.
    expect(expectType(await hal.spin(changed), 'Spin')).toMatchObject({
      costPoints: 80,
      proof: { version: 2, nonce: 0 },
    });
  });

  test.each([
    ['not open yet', { opensAt: after(WEDNESDAY, 1) }, 'NOT_OPEN_YET'],
    ['closed', { closesAt: WEDNESDAY }, 'CLOSED'],
  ])('a wheel that is %s', async (_, times, state) => {
    const wheel = await addWheel(scene.app.database, { ...times, prizes: [FALLBACK, POINTS_20] });
    const ida = await player('ida');
    expect((await ida.wheel(wheel.wheelId))?.state).toBe(state);
    expect(await ida.spin(wheel)).toMatchObject({
      __typename: 'WheelUnavailable',
      currentVersion: 1,
    });
  });

  test('an unknown wheel', async () => {
    const jan = await player('jan');
    const wheel = { wheelId: 'nothing', version: 1 };
    expect(await jan.spin(wheel)).toMatchObject({
      __typename: 'WheelUnavailable',
      currentVersion: null,
    });
    expect(await jan.wheel('nothing')).toBeNull();
  });
});

describe('fairness', () => {
  test('the seed is committed to a day before, shown a day after, and everybody can recompute the draw', async () => {
    const prizes = [
      { kind: 'POINTS', points: 5, oddsPpm: 400_000, fallback: true },
      { kind: 'POINTS', points: 20, oddsPpm: 350_000 },
      { kind: 'NOTHING', oddsPpm: 250_000 },
    ] as const;
    const wheel = await addWheel(scene.app.database, { prizes });
    const kim = await player('kim');
    const today = await kim.wheel(wheel.wheelId);
    const spins: Spin[] = [];
    for (let i = 0; i < 5; i++) {
      spins.push(expectType(await kim.spin(wheel, { clientSeed: `字 ${i}:x` }), 'Spin'));
    }
    expect(spins.map(({ proof }) => proof.serverSeed)).toEqual(Array(5).fill(null));
    expect(spins.every(({ proof }) => proof.seedCommitment === today?.seedCommitment)).toBe(true);
    await freezeClock(scene.app.client.url, after(LAST_OF_WEDNESDAY, 1));
    const later = await player('kim');
    expect((await later.wheel(wheel.wheelId))?.seedCommitment).toBe(today?.nextSeedCommitment);
    for (const { id } of spins) {
      const spin = await later.own(id);
      const { serverSeed, seedCommitment, ...draw } = spin?.proof ?? nobody();
      if (serverSeed === null) throw new Error('the seed is not shown');
      expect(keepsCommitment(serverSeed, seedCommitment)).toBe(true);
      expect(drawRoll({ ...draw, serverSeed: bytesOfHex(serverSeed) })).toBe(draw.roll);
      const sectors = prizes.map((prize, i) => ({ ...prize, id: wheel.prizes[i] }));
      expect(prizeAt(draw.roll, sectors).id).toBe(spin?.drawnPrize.id);
    }
  });

  test('rules and odds say all that was published', async () => {
    const wheel = await addWheel(scene.app.database, {
      prizes: [
        { kind: 'POINTS', points: 5, oddsPpm: 999_999, fallback: true, name: 'Five' },
        { kind: 'GOODS', oddsPpm: 1, stock: 3, name: 'Bag' },
      ],
    });
    const liz = await player('liz');
    const shown = await liz.wheel(wheel.wheelId);
    expect(
      shown?.prizes.map(({ oddsPpm, remainingStock, isFallback }) => [
        oddsPpm,
        remainingStock,
        isFallback,
      ]),
    ).toEqual([
      [999_999, null, true],
      [1, 3, false],
    ]);
    for (const fact of [
      'The test shop',
      'Call 12345',
      'All members',
      'Against a code',
      '0.0001%',
      '3 in all',
      '10 spins a day',
      '50 points',
    ]) {
      expect(shown?.rules).toContain(fact);
    }
  });
});

describe('my spins', () => {
  test('newest first, page by page, or only what was won', async () => {
    const wheel = await addWheel(scene.app.database, { prizes: [FALLBACK, POINTS_20] });
    const nothing = await addWheel(scene.app.database, {
      prizes: [{ kind: 'NOTHING', oddsPpm: 1_000_000, fallback: true }],
    });
    const meg = await player('meg');
    for (const one of [wheel, nothing, wheel]) await meg.spin(one);
    const page = await meg.spins({ first: 2 });
    expect(page.edges.map(({ node }) => node.prize.kind)).toEqual(['POINTS', 'NOTHING']);
    const rest = await meg.spins({ first: 2, after: page.pageInfo.endCursor });
    expect(rest.edges).toHaveLength(1);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await meg.spins({ wonOnly: true })).edges).toHaveLength(2);
    expect((await meg.wheel(wheel.wheelId))?.winners[0]?.maskedNickname).toMatch(/^.\*\*$/);
    const ned = await player('ned');
    expect(await ned.own(page.edges[0]?.node.id ?? '')).toBeNull();
  });
});

test('days after the wheel has closed no wheel is open, and what was spun is still there', async () => {
  const closesAt = daysAfter(WEDNESDAY, 1);
  const wheel = await addWheel(scene.app.database, { closesAt, prizes: [FALLBACK, POINTS_20] });
  const oli = await player('oli');
  const spin = expectType(await oli.spin(wheel), 'Spin');
  await freezeClock(scene.app.client.url, after(closesAt, 60_000));
  const later = await player('oli');
  expect((await later.wheel(wheel.wheelId))?.state).toBe('CLOSED');
  expect((await later.own(spin.id))?.prize).toEqual(spin.prize);
});

function nobody(): never {
  throw new Error('the spin is gone');
}
