import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { addReward } from '../testkit/mall.js';
import type { CashierChoice } from '../testkit/stand-in.js';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const CONFIRM = '/features/mall/pages/confirm/index';
const RESULT = 'features/mall/pages/result/index';
const REDEEM_AND_PAY = byRole('button', '兑换并支付 ¥9.90');
const PAY_NOW = byRole('button', '现在支付 ¥9.90');

let phones: Phones;
let rewardId: string;

beforeAll(async () => {
  phones = await openPhones();
  rewardId = await addReward(phones.database, { pricePoints: 100, priceFen: 990 });
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

/** Somebody new redeems, and does this at WeChat's cashier. */
async function redeem(name: string, choice: CashierChoice): Promise<Weapp> {
  const { storage } = await phones.signIn(name);
  const phone = phones.launch(name, { url: `${CONFIRM}?id=${rewardId}`, storage });
  phone.person.atCashier = choice;
  await phone.tap(REDEEM_AND_PAY);
  await phone.until('what came of it', () => phone.route() === RESULT);
  await phone.settles();
  return phone;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What the server has signed, oldest first. */
const signedBy = (phone: Weapp): unknown[] =>
  phone.network.answers.flatMap((answer) => {
    const data = isObject(answer) ? answer.data : undefined;
    const parameters = isObject(data) ? data.payRedemption : undefined;
    if (!isObject(parameters) || parameters.__typename !== 'PaymentParameters') return [];
    const { __typename, ...signed } = parameters;
    return [signed];
  });

/** What WeChat was given, oldest first; its callbacks are the platform's. */
const givenTo = (phone: Weapp): unknown[] =>
  phone.calls
    .filter(({ name }) => name === 'requestPayment')
    .map(({ options }) =>
      Object.fromEntries(
        Object.entries(isObject(options) ? options : {}).filter(
          ([, value]) => typeof value !== 'function',
        ),
      ),
    );

function expectSignedAsGiven(phone: Weapp, times: number): void {
  expect(signedBy(phone)).toHaveLength(times);
  expect(givenTo(phone)).toEqual(signedBy(phone));
}

test('paid: WeChat is given what the server signed and nothing else, and the code is there', async () => {
  const phone = await redeem('payer', 'SUCCESS');
  expectSignedAsGiven(phone, 1);
  expect(Object.keys(givenTo(phone)[0] ?? {}).toSorted()).toEqual(
    ['nonceStr', 'package', 'paySign', 'signType', 'timeStamp'].toSorted(),
  );
  await phone.shows(/兑换成功.*取货时出示/);
  expect(phone.findAll(PAY_NOW)).toEqual([]);
});

test('left unpaid: the page says so, counts down and pays the same order later', async () => {
  const phone = await redeem('leaver', 'CANCEL');
  expectSignedAsGiven(phone, 1);
  await phone.shows(/等你付款.*1[45]:\d\d.*还没有付款.*时间到之前可以继续付/);
  phone.person.atCashier = 'SUCCESS';
  await phone.tap(PAY_NOW);
  await phone.shows(/兑换成功.*取货时出示/);
  expectSignedAsGiven(phone, 2);
});

test('failed: no money was taken, and the way to pay stays', async () => {
  const phone = await redeem('unlucky', 'FAIL');
  expectSignedAsGiven(phone, 1);
  await phone.shows(/等你付款.*微信没有扣款.*换一张银行卡/);
  expect(phone.findAll(PAY_NOW)).toHaveLength(1);
});
