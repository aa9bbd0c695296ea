import { addCashReward } from './cash-reward.js';
import { giftsOf } from './gifts.js';
import { addReward, mallOf } from './mall.js';
import { expectType } from './results.js';
import type { Scene } from './scene.js';
import { line } from './till.js';
import { giveVoucher } from './vouchers.js';
import { addWheel, playOf, type TestWheel } from './wheel.js';

const CERTAIN = 1_000_000;
const PRICE = 1;
/** More than anybody redeems here. */
const STOCK = 10_000;

/** What there is to be had for points, money, a spin or a prize. */
export interface Offers {
  readonly rewardId: string;
  readonly cashRewardId: string;
  readonly wheel: TestWheel;
}

export const offersOf = async (scene: Scene): Promise<Offers> => ({
  rewardId: await addReward(scene.app.database, { pricePoints: PRICE, stock: STOCK }),
  cashRewardId: await addCashReward(scene),
  wheel: await addWheel(scene.app.database, {
    prizes: [
      { kind: 'POINTS', points: 5, oddsPpm: 0, fallback: true },
      { kind: 'GOODS', oddsPpm: CERTAIN, stock: 100 },
    ],
  }),
});

/** What a spending answers when it succeeds, and for somebody frozen: an error, or a member of its union. */
export const SPENDINGS = {
  reward: ['Redemption', 'FORBIDDEN'],
  spin: ['Spin', 'FORBIDDEN'],
  prize: ['Redemption', 'FORBIDDEN'],
  payment: ['PaymentParameters', 'FORBIDDEN'],
  gift: ['Gift', 'GiftNotAllowed'],
  points: ['Sale', 'TillSessionExpired'],
  voucher: ['Sale', 'TillSessionExpired'],
} as const;
export type Spending = keyof typeof SPENDINGS;

/** Somebody with points, a prize, a voucher, an order to be paid and an open till session. */
export async function spenderOf(scene: Scene, offers: Offers, name: string) {
  const person = await scene.member(name);
  const { client, database } = scene.app;
  const [mall, play] = [mallOf(client, person.token), playOf(client, person.token)];
  const gifts = giftsOf(client, person.token);
  const tillSessionId = await scene.till.serve(person.token);
  await scene.till.sell({ tillSessionId, lines: [line('default', 100_000)] });
  const picked = { method: 'PICKUP', storeId: scene.storeId } as const;
  const unpaid = expectType(
    await mall.redeem({
      ...picked,
      rewardId: offers.cashRewardId,
      expectedPoints: 300,
      expectedFen: 990,
    }),
    'Redemption',
  );
  const won = expectType(await play.spin(offers.wheel), 'Spin');
  const voucher = await giveVoucher(database, person.memberId);
  const sell = (idempotencyKey: string, paidWith: object) =>
    scene.till.record({
      tillSessionId,
      lines: [line('default', 20_000)],
      receiptNumber: `R-${idempotencyKey}`,
      idempotencyKey,
      ...paidWith,
    });
  const wish = { rewardId: offers.rewardId, expectedPoints: PRICE, expectedFen: 0, ...picked };
  /** Each under the key that it is given. */
  const spend: Record<Spending, (key: string) => Promise<{ readonly __typename: string }>> = {
    reward: (idempotencyKey) => mall.redeem({ ...wish, idempotencyKey }),
    spin: (idempotencyKey) => play.spin(offers.wheel, { idempotencyKey }),
    prize: (idempotencyKey) =>
      play.claim({ spinId: won.id, storeId: scene.storeId, idempotencyKey }),
    payment: () => mall.pay(unpaid.id),
    gift: (idempotencyKey) => gifts.send({ points: 20, idempotencyKey }),
    points: (key) => sell(key, { pointsToSpend: PRICE }),
    voucher: (key) => sell(key, { voucherCodes: [voucher.code] }),
  };
  return { ...person, tillSessionId, spend };
}

/** The union member that came, or the code of the error. */
export const nameOf = (answer: Promise<{ readonly __typename: string }>): Promise<string> =>
  answer.then(
    ({ __typename }) => __typename,
    (error: unknown) => /"code":"(\w+)"/.exec(String(error))?.[1] ?? String(error),
  );
