import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { balance, statement, sum } from '../testkit/points.js';
import { expectType, isType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { newKey } from '../testkit/till.js';
import { addVoucherKind } from '../testkit/vouchers.js';
import { addWheel, playOf, type SpinResult, type TestWheel } from '../testkit/wheel.js';

/** Several starts of the server on a busy machine. */
const LONGEST_MS = 180_000;
const PLAYERS = 16;
const WELCOME = 500;

let scene: Scene;
let wheel: TestWheel;

beforeAll(async () => {
  scene = await startScene({ moment: null });
  const { database } = scene.app;
  const voucherKindId = await addVoucherKind(database, { loaded: 40 });
  wheel = await addWheel(database, {
    freeSpinsPerDay: 0,
    prizes: [
      { points: 5, oddsPpm: 100_000, fallback: true },
      { points: 20, oddsPpm: 400_000 },
      { kind: 'VOUCHER', voucherKindId, oddsPpm: 250_000 },
      { kind: 'GOODS', oddsPpm: 250_000, stock: 40, stripes: 4 },
    ],
  });
}, LONGEST_MS);

afterAll(() => scene.close());

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));

test.each([0, 8, 25, 60])(
  'kill -9 %i ms into spins: with the same keys each turns, costs and wins once',
  async (killAfterMs) => {
    const { bff, database, client } = scene.app;
    const players: { token: string; key: string; play: ReturnType<typeof playOf> }[] = [];
    for (let i = 0; i < PLAYERS; i++) {
      const { token } = await scene.member(`player-${killAfterMs}-${i}`);
      players.push({ token, key: newKey(), play: playOf(client, token) });
    }
    const spin = (i: number): Promise<SpinResult | 'LOST'> =>
      (
        players[i]?.play.spin(wheel, { idempotencyKey: players[i]?.key ?? '' }) ?? Promise.reject()
      ).catch(() => 'LOST' as const);
    const going = together(PLAYERS, spin);
    await sleep(killAfterMs);
    await bff.kill();
    const heard = await going;
    await bff.start();
    await expectHealthyLedger(database.url);

    const again = await together(PLAYERS, spin);
    for (const [i, answer] of again.entries()) {
      if (answer === 'LOST') throw new Error(`spin ${i} got no answer`);
      const spun = expectType(answer, 'Spin');
      const before = heard[i] ?? 'LOST';
      if (before !== 'LOST' && isType(before, 'Spin')) expect(spun).toEqual(before);
      const token = players[i]?.token ?? '';
      expect((await balance(client, token)).available).toBe(WELCOME - 50 + spun.pointsWon);
      const lines = await statement(client, token, { kinds: ['WHEEL_COST', 'WHEEL_PRIZE'] });
      expect(sum(lines.map(({ points }) => points))).toBe(spun.pointsWon - 50);
      expect((await players[i]?.play.spins())?.edges).toHaveLength(1);
    }
    await expectHealthyLedger(database.url);
  },
  LONGEST_MS,
);
