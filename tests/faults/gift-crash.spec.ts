import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { earn, GIFT_PROGRAMME, giver, type SendResult } from '../testkit/gifts.js';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { messagesOf, tellAll } from '../testkit/messages.js';
import { balance } from '../testkit/points.js';
import { isType } from '../testkit/results.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { newKey } from '../testkit/till.js';

/** Several starts of the server on a busy machine. */
const LONGEST_MS = 180_000;
const PAIRS = 12;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene({ moment: null, programme: GIFT_PROGRAMME });
}, LONGEST_MS);

afterAll(() => scene.close());

const together = <Result>(count: number, act: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));
const orLost = <Result>(answer: Promise<Result>): Promise<Result | 'LOST'> =>
  answer.catch(() => 'LOST' as const);

test.each([0, 8, 25, 60])(
  'kill -9 %i ms into gifts that are sent and claimed: with the same keys each moves once',
  async (killAfterMs) => {
    const { bff, database } = scene.app;
    const name = (who: string, i: number) => `${who}-${killAfterMs}-${i}`;
    const senders = await together(PAIRS, async (i) => {
      const person = await giver(scene, name('sender', i));
      await earn(scene, person.token, 100);
      return person;
    });
    const friends = await together(PAIRS, (i) => giver(scene, name('friend', i)));
    const first = await together(PAIRS, (i) => senders[i]?.gifts.sent(40) ?? Promise.reject());
    const keys = senders.map(() => ({ send: newKey(), claim: newKey() }));
    const act = (i: number): Promise<readonly [SendResult | 'LOST', unknown]> =>
      Promise.all([
        orLost(
          senders[i]?.gifts.send({ points: 60, idempotencyKey: keys[i]?.send ?? '' }) ??
            Promise.reject(),
        ),
        orLost(friends[i]?.gifts.claim(first[i]?.token ?? '', keys[i]?.claim) ?? Promise.reject()),
      ]);
    const going = together(PAIRS, act);
    await sleep(killAfterMs);
    await bff.kill();
    const heard = await going;
    await bff.start();
    await expectHealthyLedger(database.url);

    const again = await together(PAIRS, act);
    again.forEach(([sent, claimed], i) => {
      const [before] = heard[i] ?? ['LOST'];
      if (sent === 'LOST' || !isType(sent, 'Gift')) throw new Error(`gift ${i} was not sent`);
      if (before !== 'LOST' && isType(before, 'Gift')) expect(sent.id).toBe(before.id);
      expect(claimed).toMatchObject({ __typename: 'Gift', state: 'CLAIMED' });
    });
    for (const [i, sender] of senders.entries()) {
      expect(await balance(scene.app.client, sender.token)).toMatchObject({
        available: 0,
        held: 60,
      });
      const friend = friends[i];
      expect((await balance(scene.app.client, friend?.token ?? '')).available).toBe(40);
    }
    // Each claim is told once, whatever was killed in between.
    await tellAll(scene.app.client.url);
    const told = messagesOf(scene.app.client, friends[0]?.token ?? '');
    expect((await told.page()).edges).toHaveLength(1);
    await expectHealthyLedger(database.url);
  },
  LONGEST_MS,
);
