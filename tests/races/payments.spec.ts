import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type BffProcess, startBff } from '../testkit/bff-process.js';
import {
  addCashReward,
  anew,
  type Buyer,
  buyerOf,
  keptOf,
  orderOf,
  settleMoney,
  WELCOME,
} from '../testkit/cash-reward.js';
import { balance, ledgerAudit } from '../testkit/points.js';
import { after, type Scene, startScene, UNLIMITED, WEDNESDAY } from '../testkit/scene.js';
import {
  freezeClock,
  holdPayNotices,
  payBooks,
  runJob,
  sendPayNotice,
} from '../testkit/stand-in.js';

const SECRETS = {
  JWT_SECRET: 'both servers of this race sign their sessions so',
  CARD_CODE_SECRET: 'both servers of this race make their card codes so',
  DATA_KEY: 'both servers of this race keep their numbers so',
};
const BUYERS = 12;
const PAY_WITHIN_MS = 15 * 60_000;
const LONG_MS = 120_000;

let folder: string;
let scene: Scene;
let second: BffProcess;
let url: string;
let reward: string;
let people = 0;

beforeAll(async () => {
  // One folder: both servers speak with the same WeChat Pay.
  folder = await mkdtemp(path.join(tmpdir(), 'huiji-race-'));
  const environment = { ...SECRETS, DATA_DIR: folder };
  scene = await startScene({ environment });
  url = scene.app.client.url;
  second = await startBff({
    databaseUrl: scene.app.database.url,
    programme: { rates: UNLIMITED },
    environment: { H5_DIR: undefined, ...environment },
  });
  reward = await addCashReward(scene);
}, LONG_MS);

const at = async (moment: string, other = moment): Promise<void> => {
  await freezeClock(url, moment);
  await freezeClock(second.url, other);
};

afterEach(async () => {
  await holdPayNotices(url, false);
  await holdPayNotices(second.url, false);
  await settleMoney(scene);
  const { healthy, violations } = await ledgerAudit(scene.app.client, scene.operator);
  expect({ healthy, violations }).toEqual({ healthy: true, violations: [] });
}, LONG_MS);

afterAll(async () => {
  await second.close();
  await scene.close();
  await rm(folder, { recursive: true, force: true });
});

interface Paid {
  readonly member: Buyer;
  readonly id: string;
  readonly order: string;
}

/** So many members have paid, and nobody has been told of it. */
async function paidInSilence(count = BUYERS): Promise<Paid[]> {
  await at(WEDNESDAY);
  await holdPayNotices(url, true);
  await holdPayNotices(second.url, true);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const member = await buyerOf(scene, `racer-${++people}`, reward);
      const { id } = await member.redeem();
      await member.pay(id);
      return { member, id, order: await orderOf(scene, id) };
    }),
  );
}

/** What each member has in the end: the thing for the money, or neither. */
async function ends(paid: readonly Paid[]) {
  return Promise.all(
    paid.map(async ({ member, id, order }) => {
      const { mall, token } = await anew(scene, member);
      const { status } = await mall.redemption(id);
      const { available, held } = await balance(scene.app.client, token);
      return { status, available, held, kept: await keptOf(scene, order) };
    }),
  );
}
const HAS_IT = { status: 'READY_FOR_PICKUP', available: WELCOME - 300, held: 0, kept: 990 };
const HAS_ALL_BACK = { status: 'REFUNDED', available: WELCOME, held: 0, kept: 0 };

test(
  'paid at the very moment at which the time is up: exactly one of both wins',
  async () => {
    const paid = await paidInSilence();
    const timeIsUp = after(WEDNESDAY, PAY_WITHIN_MS);
    // One server's clock is a millisecond behind the other's.
    await at(after(timeIsUp, -1), timeIsUp);
    const [answers] = await Promise.all([
      Promise.all(paid.map(({ order }) => sendPayNotice(url, order))),
      runJob(second.url, 'redemptions'),
      ...paid.map(({ member, id }) => member.mall.redemption(id)),
    ]);
    expect(answers).toEqual(paid.map(() => 204));
    await at(timeIsUp);
    await settleMoney(scene);
    const outcomes = await ends(paid);
    for (const outcome of outcomes) {
      expect([HAS_IT, HAS_ALL_BACK]).toContainEqual(outcome);
    }
  },
  LONG_MS,
);

test(
  'told many times at once, by both servers, while it is asked about: taken once',
  async () => {
    const paid = await paidInSilence();
    await at(after(WEDNESDAY, 60_000));
    const answers = await Promise.all([
      ...paid.flatMap(({ order }) =>
        [url, second.url, url, second.url].map((server) => sendPayNotice(server, order)),
      ),
      ...[url, second.url].map(async (server) => {
        await runJob(server, 'payments');
        return 204;
      }),
    ]);
    expect(new Set(answers)).toEqual(new Set([204]));
    expect(await ends(paid)).toEqual(paid.map(() => HAS_IT));
  },
  LONG_MS,
);

test(
  'cancelled while it is paid: the money is back, whoever was first',
  async () => {
    const paid = await paidInSilence();
    const results = await Promise.all(
      paid.flatMap(({ member, id, order }) => [
        sendPayNotice(url, order),
        member.mall.cancel(id).then((result) => result.__typename),
      ]),
    );
    expect(new Set(results)).toEqual(new Set([204, 'Redemption']));
    await settleMoney(scene);
    expect(await ends(paid)).toEqual(paid.map(() => HAS_ALL_BACK));
  },
  LONG_MS,
);

test(
  'told of again after it went back: nothing changes',
  async () => {
    const paid = await paidInSilence(4);
    await Promise.all(paid.map(({ member, id }) => member.mall.cancel(id)));
    await settleMoney(scene);
    const before = await ends(paid);
    const { refunds } = await payBooks(url);
    const numbers = [
      ...paid.map(({ order }) => order),
      ...refunds.map(({ outRefundNo }) => outRefundNo),
    ];
    const answers = await Promise.all(
      numbers.flatMap((number) => [url, second.url].map((server) => sendPayNotice(server, number))),
    );
    expect(new Set(answers)).toEqual(new Set([204]));
    expect(await ends(paid)).toEqual(before);
    expect(before).toEqual(paid.map(() => HAS_ALL_BACK));
  },
  LONG_MS,
);

test(
  'asked for thirty times at once, a redemption has one payment',
  async () => {
    await at(WEDNESDAY);
    const member = await buyerOf(scene, `racer-${++people}`, reward);
    const { id } = await member.redeem();
    const packages = await Promise.all(
      Array.from({ length: 30 }, async () => (await member.parameters(id)).package),
    );
    expect(new Set(packages).size).toBe(1);
    const order = await orderOf(scene, id);
    const { orders } = await payBooks(url);
    expect(orders.filter(({ outTradeNo }) => outTradeNo === order)).toHaveLength(1);
  },
  LONG_MS,
);
