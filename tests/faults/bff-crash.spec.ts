import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { ledgerAudit } from '../testkit/points.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { fixedPart, PLAIN_EARNING, queueOfSales } from './queue-of-sales.js';

/** Two starts of the server and 600 sales, on a busy machine. */
const LONGEST_MS = 180_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene({ moment: null, programme: PLAIN_EARNING });
});

afterAll(() => scene.close());

test.each([20, 60, 120])(
  'kill -9 of the server after %i of 200 sales: with the same keys every receipt is booked once',
  async (killAfter) => {
    const { bff, database, client } = scene.app;
    const queue = await queueOfSales(scene, `killed-after-${killAfter}`);
    let killed: Promise<void> | undefined;
    await queue.ringUp((sales) => {
      if (sales >= killAfter) killed ??= bff.kill();
    });
    await killed;
    const heard = queue.outcomes().map(fixedPart);
    const answered = heard.filter((outcome) => typeof outcome === 'object');
    expect(answered.length).toBeGreaterThanOrEqual(killAfter);
    expect(answered.length).toBeLessThan(200);
    expect(heard).toContain('LOST');

    await bff.start();
    await expectHealthyLedger(database.url);
    const repeated = (await queue.repeatAll()).map(fixedPart);
    expect(repeated.filter((outcome) => typeof outcome === 'object')).toHaveLength(200);
    heard.forEach((outcome, i) => {
      if (typeof outcome === 'object') expect(repeated[i]).toEqual(outcome);
    });

    await queue.ringUp();
    expect(queue.outcomes().map(fixedPart)).toEqual(repeated);
    expect(await queue.bookings()).toEqual(Array.from({ length: 200 }, () => 1));
    const { expected, actual } = await queue.balances();
    expect(actual).toEqual(expected);
    expect((await ledgerAudit(client, scene.operator)).violations).toEqual([]);
  },
  LONGEST_MS,
);
