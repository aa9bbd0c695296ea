import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addCashReward, becomes, buyerOf, orderOf, settleMoney } from '../testkit/cash-reward.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { after, daysAfter, type Scene, startScene, WEDNESDAY } from '../testkit/scene.js';
import { addVoucherKind } from '../testkit/vouchers.js';

const PAY_WITHIN_MS = 15 * 60_000;
const ADDRESS = {
  recipient: '林小满',
  phone: '138 0000 0000',
  region: '上海市静安区',
  street: '南京西路 1601 号 3 楼',
};

interface List {
  readonly complete: boolean;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene.close());

async function exported(token: string) {
  const { myDataExport: text } = await scene.app.client.ask<{ myDataExport: string }>(
    '{ myDataExport }',
    {},
    { token },
  );
  return { text, data: JSON.parse(text) as Readonly<Record<string, List>> };
}

const addVoucher = async (priceFen = 0) =>
  addReward(scene.app.database, {
    kind: 'VOUCHER',
    methods: ['CODE'],
    pricePoints: 10,
    priceFen,
    voucherKindId: await addVoucherKind(scene.app.database, { loaded: 2 }),
  });

/** Whatever can be had, in each stage; the money of one goes back. */
async function collector() {
  const { database } = scene.app;
  const member = await buyerOf(scene, 'collector', await addCashReward(scene));
  const { mall } = member;
  const free = { expectedPoints: 10, expectedFen: 0 } as const;
  const regretted = await member.redeem();
  await member.pay(regretted.id);
  await becomes(member, regretted.id, 'READY_FOR_PICKUP');
  expectType(await mall.cancel(regretted.id), 'Redemption');
  await settleMoney(scene);

  const again = await buyerOf(scene, 'collector', member.rewardId);
  const mug = await addReward(database, { pricePoints: 10 });
  const pick = { method: 'PICKUP', storeId: scene.storeId, ...free } as const;
  const ready = expectType(await again.mall.redeem({ rewardId: mug, ...pick }), 'Redemption');
  const lamp = await addReward(database, { pricePoints: 10, methods: ['SHIPPING'] });
  const send = { method: 'SHIPPING', address: ADDRESS, ...free } as const;
  const sent = expectType(await again.mall.redeem({ rewardId: lamp, ...send }), 'Redemption');
  const office = mallOf(scene.app.client, scene.operator);
  expectType(await office.ship(sent.id, 'SF1601'), 'Redemption');
  const given = expectType(
    await again.mall.redeem({ rewardId: await addVoucher(), method: 'CODE', ...free }),
    'Redemption',
  );
  const reserved = expectType(
    await again.mall.redeem({
      rewardId: await addVoucher(500),
      method: 'CODE',
      expectedPoints: 10,
      expectedFen: 500,
    }),
    'Redemption',
  );
  await again.parameters(reserved.id);
  return { ...again, regretted, ready, sent, given, reserved };
}

test('the export has redemptions, payments and vouchers, and no secret of theirs', async () => {
  const { token, memberId, regretted, ready, sent, given, reserved } = await collector();
  const { text, data } = await exported(token);

  expect(data.redemptions?.complete).toBe(true);
  expect(data.redemptions?.rows).toMatchObject([
    { number: reserved.number, status: 'AWAITING_PAYMENT', points: 10, fen: 500, method: 'CODE' },
    { number: given.number, status: 'COMPLETED', address: null },
    {
      number: sent.number,
      status: 'SHIPPED',
      address: ADDRESS,
      carrier: 'SF Express',
      trackingNumber: 'SF1601',
      store: null,
    },
    {
      number: ready.number,
      reward: '马克杯',
      status: 'READY_FOR_PICKUP',
      quantity: 1,
      store: '街角店',
      createdAt: ready.createdAt,
      pickUpUntilAt: daysAfter(ready.createdAt, 14),
    },
    {
      number: regretted.number,
      status: 'REFUNDED',
      points: 300,
      fen: 990,
      createdAt: WEDNESDAY,
      payUntilAt: after(WEDNESDAY, PAY_WITHIN_MS),
    },
  ]);
  const steps = data.redemptionSteps?.rows.filter(({ number }) => number === regretted.number);
  expect(steps?.map(({ event, status }) => [event, status])).toEqual([
    ['REDEEMED', 'AWAITING_PAYMENT'],
    ['PAID', 'READY_FOR_PICKUP'],
    ['CANCELLED_BY_MEMBER', 'CANCELLED'],
    ['MONEY_REFUNDED', 'REFUNDED'],
  ]);
  expect(data.payments?.rows).toMatchObject([
    { amountFen: 500, state: 'OPEN', paidAt: null, wechatNumber: null, refundedFen: 0 },
    {
      description: '马克杯',
      amountFen: 990,
      state: 'PAID',
      paidAt: expect.any(String),
      wechatNumber: expect.any(String),
      refundedFen: 990,
    },
  ]);
  expect(data.paymentRefunds?.rows).toMatchObject([
    { amountFen: 990, state: 'SUCCEEDED', wechatNumber: expect.any(String) },
  ]);
  expect(data.vouchers?.rows).toHaveLength(2);
  expect(data.vouchers?.rows).toContainEqual(
    expect.objectContaining({ title: '10 元券', valueFen: 1_000, state: 'HANDED_OUT' }),
  );

  const secrets = await scene.app.database.row<Record<string, string>>(
    `SELECT payment.payer_digest AS payer, payment.prepay_id AS prepay, voucher.code_digest AS code,
            HEX(voucher.sealed) AS sealed, redemption.pickup_code_digest AS pickup,
            (SELECT id FROM staff WHERE role = 'OPERATOR') AS staff
       FROM payment
       JOIN voucher ON voucher.member_id = payment.member_id AND voucher.state = 'RESERVED'
       JOIN redemption ON redemption.member_id = payment.member_id AND redemption.status = 'READY_FOR_PICKUP'
      WHERE payment.member_id = ? AND payment.state = 'OPEN'`,
    [memberId],
  );
  const unseen = [
    ...Object.values(secrets),
    ready.pickupCode,
    given.voucherCode,
    await orderOf(scene, reserved.id),
    ...['sealed', 'digest', 'prepay', 'actor', 'staff'],
  ];
  expect(unseen).toHaveLength(14);
  for (const secret of unseen) {
    expect([secret, text.includes(secret ?? '')]).toEqual([secret, false]);
  }
});

test('nothing of it is of anybody else', async () => {
  const { token } = await scene.member('onlooker');
  const { text, data } = await exported(token);
  for (const section of [
    'redemptions',
    'redemptionSteps',
    'payments',
    'paymentRefunds',
    'vouchers',
  ]) {
    expect([section, data[section]]).toEqual([section, { complete: true, rows: [] }]);
  }
  expect(text).not.toContain(ADDRESS.recipient);
});
