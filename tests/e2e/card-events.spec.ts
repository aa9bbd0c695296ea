import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { after, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { resetClock } from '../testkit/stand-in.js';
import { type EarnedPart, line, openTill, parts } from '../testkit/till.js';
import { giveVoucher } from '../testkit/vouchers.js';

const SECOND_MS = 1_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene.close());

interface CardEvent {
  readonly id: string;
  readonly kind: 'CARD_READ' | 'SALE_RECORDED' | 'SALE_REFUNDED';
  readonly at: string;
  readonly store: { readonly id: string; readonly name: string };
  readonly pointsEarned: number | null;
  readonly pointsSpent: number | null;
  readonly payableFen: number | null;
  readonly voucherFen: number | null;
  readonly breakdown: readonly EarnedPart[];
}

async function events(token: string, since: string): Promise<readonly CardEvent[]> {
  const answer = await scene.app.client.ask<{ cardEvents: CardEvent[] }>(
    `query ($since: DateTime!) { cardEvents(since: $since) {
      id kind at store { id name } pointsEarned pointsSpent payableFen voucherFen
      breakdown { ruleCode title points } } }`,
    { since },
    { token, language: 'en' },
  );
  return answer.cardEvents;
}

test('a scan, a sale and a refund come in their order, with their amounts', async () => {
  const { token } = await scene.member('watcher');
  expect(await events(token, WEDNESDAY)).toEqual([]);
  const tillSessionId = await scene.till.serve(token);
  scene = await scene.at(after(WEDNESDAY, 10 * SECOND_MS));
  const sale = await scene.till.sell({
    tillSessionId,
    lines: [line('fresh', 8_600)],
    pointsToSpend: 100,
  });
  scene = await scene.at(after(WEDNESDAY, 20 * SECOND_MS));
  const refund = await scene.till.giveBack({ receiptNumber: sale.receiptNumber });

  const seen = await events(token, WEDNESDAY);
  expect(seen.map(({ kind, at }) => [kind, at])).toEqual([
    ['CARD_READ', WEDNESDAY],
    ['SALE_RECORDED', after(WEDNESDAY, 10 * SECOND_MS)],
    ['SALE_REFUNDED', after(WEDNESDAY, 20 * SECOND_MS)],
  ]);
  expect(seen[0]).toMatchObject({
    store: { id: scene.storeId, name: 'Corner shop' },
    pointsEarned: null,
    pointsSpent: null,
    payableFen: null,
    breakdown: [],
  });
  expect(seen[1]).toMatchObject({
    pointsEarned: sale.pointsEarned,
    pointsSpent: 100,
    payableFen: 8_500,
    voucherFen: null,
  });
  expect(parts(seen[1]?.breakdown ?? [])).toEqual(parts(sale.breakdown));
  expect(Math.abs(seen[2]?.pointsEarned ?? 0)).toBe(refund.pointsClawedBack);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(3);

  expect(
    (await events(token, after(WEDNESDAY, 10 * SECOND_MS + 1))).map(({ kind }) => kind),
  ).toEqual(['SALE_REFUNDED']);
  expect(await events(token, after(WEDNESDAY, 20 * SECOND_MS + 1))).toEqual([]);
});

test('a voucher shows with what it took off, and with its refund', async () => {
  const since = after(WEDNESDAY, 25 * SECOND_MS);
  scene = await scene.at(since);
  const { token, memberId } = await scene.member('saver');
  const { code } = await giveVoucher(scene.app.database, memberId);
  const { receiptNumber } = await scene.till.sell({
    tillSessionId: await scene.till.serve(token),
    lines: [line('default', 10_000)],
    voucherCodes: [code],
  });
  scene = await scene.at(after(since, SECOND_MS));
  await scene.till.giveBack({ receiptNumber });
  expect(
    (await events(token, since)).map(({ payableFen, voucherFen }) => [payableFen, voucherFen]),
  ).toEqual([
    [null, null],
    [8_000, 2_000],
    [-8_000, -2_000],
  ]);
});

test("nobody sees another member's", async () => {
  const { token } = await scene.member('somebody');
  await scene.till.serve((await scene.member('somebody-else')).token);
  expect(await events(token, '2020-01-01T00:00:00.000Z')).toEqual([]);
});

test('at most twenty at a time, and from the last one on none is missed', async () => {
  const { token } = await scene.member('regular');
  const tillSessionId = await scene.till.serve(token);
  for (let i = 0; i < 25; i++) {
    await scene.at(after(WEDNESDAY, (30 + Math.floor(i / 2)) * SECOND_MS));
    await scene.till.sell({ tillSessionId, lines: [line('default', 100)] });
  }
  const first = await events(token, WEDNESDAY);
  expect(first).toHaveLength(20);
  const rest = await events(token, first.at(-1)?.at ?? '');
  const all = new Map([...first, ...rest].map((event) => [event.id, event]));
  expect(all.size).toBe(26);
  const times = [...all.values()].map(({ at }) => at);
  expect(times).toEqual([...times].sort());
});

test('the phone that asks learns of a scan within 2 s and of a sale within 3 s', async () => {
  const { client } = scene.app;
  await resetClock(client.url);
  const live = await scene.at(new Date().toISOString());
  await resetClock(client.url);
  const { token } = await live.member('live');
  const since = new Date(Date.now() - SECOND_MS).toISOString();
  const till = openTill(client, live.clerk);

  const scanned = performance.now();
  const tillSessionId = await till.serve(token);
  expect((await events(token, since)).map(({ kind }) => kind)).toEqual(['CARD_READ']);
  expect(performance.now() - scanned).toBeLessThan(2_000);

  const sold = performance.now();
  await till.sell({ tillSessionId, lines: [line('default', 100)] });
  expect((await events(token, since)).at(-1)?.kind).toBe('SALE_RECORDED');
  expect(performance.now() - sold).toBeLessThan(3_000);
});
