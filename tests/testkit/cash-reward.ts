import { eventually } from './eventually.js';
import { addReward, mallOf, type Redemption } from './mall.js';
import { expectType } from './results.js';
import type { Scene } from './scene.js';
import {
  advanceClock,
  type CashierChoice,
  type CashierResult,
  type PaymentParameters,
  payAtCashier,
  payBooks,
  runJob,
} from './stand-in.js';

const PRICE = { expectedPoints: 300, expectedFen: 990 } as const;
/** Newcomers have 500 points. */
export const WELCOME = 500;

/** Longer than any first wait of the jobs. */
const JOB_STEP_MS = 60_000;

/** Puts up something for 300 points and ¥9.90. @returns its id */
export const addCashReward = (scene: Scene, stock = 1_000): Promise<string> =>
  addReward(scene.app.database, {
    pricePoints: PRICE.expectedPoints,
    priceFen: PRICE.expectedFen,
    stock,
  });

/** Somebody who redeems it. */
export async function buyerOf(scene: Scene, name: string, rewardId: string) {
  const person = await scene.member(name);
  const mall = mallOf(scene.app.client, person.token);
  const { url } = scene.app.client;
  const redeem = async (): Promise<Redemption> => {
    const wish = { rewardId, method: 'PICKUP', storeId: scene.storeId, ...PRICE } as const;
    return expectType(await mall.redeem(wish), 'Redemption');
  };
  const parameters = async (id: string): Promise<PaymentParameters> => {
    const { __typename, ...signed } = expectType(await mall.pay(id), 'PaymentParameters');
    return signed;
  };
  const pay = async (id: string, choice: CashierChoice = 'SUCCESS'): Promise<CashierResult> =>
    payAtCashier(url, await parameters(id), choice);
  return { ...person, name, rewardId, mall, redeem, parameters, pay };
}
export type Buyer = Awaited<ReturnType<typeof buyerOf>>;

/** The same person signed in at this moment: a session lives a quarter of an hour. */
export const anew = (scene: Scene, { name, rewardId }: Buyer): Promise<Buyer> =>
  buyerOf(scene, name, rewardId);

/** The number that a redemption has at WeChat Pay. */
export async function orderOf(scene: Scene, redemptionId: string): Promise<string> {
  const { id } = await scene.app.database.row<{ id: string }>(
    'SELECT id FROM payment WHERE subject_id = ?',
    [redemptionId],
  );
  return id;
}

/** Waits for a status that comes by notice. */
export const becomes = (buyer: Buyer, id: string, status: string): Promise<void> =>
  eventually(`${id} ${status}`, async () => (await buyer.mall.redemption(id)).status === status);

/** Lets time pass and the jobs run until no order is open and no refund under way. */
export async function settleMoney(scene: Scene): Promise<void> {
  const { client, database } = scene.app;
  const isSettled = async () => {
    const { open } = await database.row<{ open: number }>(
      `SELECT (SELECT COUNT(*) FROM payment WHERE check_at IS NOT NULL)
            + (SELECT COUNT(*) FROM payment_refund WHERE attempt_at IS NOT NULL) AS open`,
      [],
    );
    return Number(open) === 0;
  };
  await eventually('peace', isSettled, async () => {
    await advanceClock(client.url, JOB_STEP_MS);
    await runJob(client.url, 'redemptions');
    await runJob(client.url, 'payments');
  });
}

/** What WeChat Pay keeps of one order: paid, less what went back. */
export async function keptOf(scene: Scene, order: string): Promise<number> {
  const { orders, refunds } = await payBooks(scene.app.client.url);
  const paid = orders.find(({ outTradeNo }) => outTradeNo === order);
  const back = refunds
    .filter(({ outTradeNo, state }) => outTradeNo === order && state === 'SUCCESS')
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
  return (paid?.state === 'SUCCESS' ? paid.amountFen : 0) - back;
}
