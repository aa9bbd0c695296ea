import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  addCashReward,
  anew,
  type Buyer,
  buyerOf,
  keptOf,
  orderOf,
  settleMoney,
} from '../testkit/cash-reward.js';
import { eventually } from '../testkit/eventually.js';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { holdPayNotices, runJob, sendPayNotice } from '../testkit/stand-in.js';

/** Several starts of the server on a busy machine. */
const LONGEST_MS = 180_000;
const ROUNDS = [0, 15, 40] as const;

let scene: Scene;
let reward: string;

beforeAll(async () => {
  // Secrets and WeChat Pay's books lie in the folder: both outlive the server.
  scene = await startScene({ moment: null });
  reward = await addCashReward(scene);
}, LONGEST_MS);

afterAll(() => scene.close());

const isReady = async (member: Buyer, id: string): Promise<boolean> =>
  (await member.mall.redemption(id)).status === 'READY_FOR_PICKUP';

test.each(ROUNDS)(
  'kill -9 %i ms after a notice went out, before its answer: told again, taken once',
  async (killAfterMs) => {
    const { bff, client, database } = scene.app;
    const { url } = client;
    await holdPayNotices(url, true);
    const member = await buyerOf(scene, `unlucky-${killAfterMs}`, reward);
    const { id } = await member.redeem();
    await member.pay(id);
    const order = await orderOf(scene, id);
    const lost = sendPayNotice(url, order).catch(() => 'LOST');
    await new Promise((resolve) => setTimeout(resolve, killAfterMs));
    await bff.kill();
    await lost;
    await bff.start();
    // WeChat Pay goes on telling by itself.
    await eventually('the payment', () => isReady(member, id));
    expect(await sendPayNotice(url, order)).toBe(204);
    expect(await keptOf(scene, order)).toBe(990);
    await expectHealthyLedger(database.url);
  },
  LONGEST_MS,
);

test(
  'kill -9 while money goes back: it goes back once',
  async () => {
    const { bff, client, database } = scene.app;
    const { url } = client;
    const member = await buyerOf(scene, 'returner', reward);
    const { id } = await member.redeem();
    await member.pay(id);
    await eventually('the payment', () => isReady(member, id));
    await member.mall.cancel(id);
    const lost = runJob(url, 'payments').catch(() => 'LOST');
    await bff.kill();
    await lost;
    await bff.start();
    await settleMoney(scene);
    const { mall } = await anew(scene, member);
    expect((await mall.redemption(id)).status).toBe('REFUNDED');
    expect(await keptOf(scene, await orderOf(scene, id))).toBe(0);
    await expectHealthyLedger(database.url);
  },
  LONGEST_MS,
);
