import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { after } from '../testkit/scene.js';
import { openMallPage, redeemFor } from './harness/mall.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const DAY_MS = 86_400_000;

const stage = setStage();

/** Every status, and what of the demo gets there. */
const ORDERS = [
  ['awaiting-payment', 'AWAITING_PAYMENT', 'thermos-cup', 'PICKUP'],
  ['confirmed', 'CONFIRMED', 'acacia-honey', 'SHIPPING'],
  ['ready-for-pickup', 'READY_FOR_PICKUP', 'canvas-tote', 'PICKUP'],
  ['shipped', 'SHIPPED', 'drip-coffee', 'SHIPPING'],
  ['completed', 'COMPLETED', 'knife-sharpening', 'PICKUP'],
  ['received', 'COMPLETED', 'drip-coffee', 'SHIPPING'],
  ['donated', 'COMPLETED', 'donate-lunch', 'CODE'],
  ['cancelled', 'CANCELLED', 'canvas-tote', 'PICKUP'],
  ['expired', 'EXPIRED', 'thermos-cup', 'PICKUP'],
  ['refunded', 'REFUNDED', 'thermos-cup', 'PICKUP'],
] as const;

describe.each<{ language: Language; newcomer: string; member: string }>([
  { language: 'zh', newcomer: 'wang', member: 'lin' },
  { language: 'en', newcomer: 'amy', member: 'zhao' },
])('Redemptions, in $language', ({ language, newcomer, member }) => {
  let app: MemberApp;
  const see = seeing('orders', language, () => app.phone);
  const ids = new Map<string, string>();

  /** What staff, a bank or the clock would have done; each is another suite's business. */
  const turnInto = (id: string, status: string) =>
    stage.demo.database.rows(
      `UPDATE redemption SET status = ?, due_at = IF(? = 'AWAITING_PAYMENT', due_at, NULL),
         carrier = IF(method = 'SHIPPING' AND ? <> 'CONFIRMED', '顺丰速运', NULL),
         tracking_number = IF(method = 'SHIPPING' AND ? <> 'CONFIRMED', 'SF1234567890123', NULL),
         completes_at = IF(? = 'SHIPPED', ?, NULL) WHERE id = ?`,
      [status, status, status, status, status, Date.parse(stage.demo.moment) + 10 * DAY_MS, id],
    );

  beforeAll(async () => {
    for (const [name, status, slug, method] of ORDERS) {
      const order = await redeemFor(stage.demo, member, { slug, method });
      ids.set(name, order.id);
      if (order.status !== status) await turnInto(order.id, status);
    }
    app = await stage.openAs(language, newcomer);
  });
  afterAll(() => app.phone.close());

  const open = async (name: string) => {
    await openMallPage(app, 'order', `?id=${ids.get(name)}`);
    await app.page.locator('.status-head').waitFor();
  };

  test('nothing redeemed yet', async () => {
    await openMallPage(app, 'orders');
    await app.page.getByText(app.words.nothingRedeemed).waitFor();
    await see('empty');
    await openMallPage(app, 'order', '?id=01K00000000000000000000000');
    await app.page.locator('.state-panel').waitFor();
    await see('none');
  });

  test('everything redeemed, and parts of it', async () => {
    await app.phone.close();
    app = await stage.openAs(language, member);
    await openMallPage(app, 'orders');
    await app.page.locator('.order-card').first().waitFor();
    await see('all');
    await openMallPage(app, 'orders', '?show=toPay');
    await app.page.locator('.list-end').waitFor();
    await see('to-pay');
    await app.goTo('me').catch(() => app.page.goto('/pages/me/index'));
    await app.page.getByRole('button', { name: app.words.myRedemptions }).waitFor();
    await see('me');
  });

  test.each(ORDERS.map(([name]) => name))('one that is %s', async (name) => {
    await open(name);
    await see(name, { isWhole: true });
  });

  test('before cancelling, and what would lapse', async () => {
    await open('ready-for-pickup');
    await app.button(app.words.cancelRedemption).click();
    await app.page.getByRole('dialog').waitFor();
    await see('cancel');
    await app.page.keyboard.press('Escape');
  });

  test('before saying that it came', async () => {
    await open('shipped');
    await app.button(app.words.received).click();
    await app.page.getByRole('dialog').waitFor();
    await see('receive');
    await app.page.keyboard.press('Escape');
    await open('ready-for-pickup');
  });

  test('the code, enlarged', async () => {
    await app.page.locator('.pickup-card__code').last().click();
    await app.page.getByRole('dialog').waitFor();
    await see('enlarged');
    await app.page.keyboard.press('Escape');
  });

  test('without a network the code is still there', async () => {
    await app.phone.setClock(after(stage.demo.moment, 60_000));
    await app.page.waitForFunction(() =>
      localStorage.getItem('huiji.member.cache')?.includes('pickupCode'),
    );
    await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
    await open('ready-for-pickup');
    await app.page.getByText(app.words.offline).waitFor();
    await see('offline', { isCutOff: true });
    await app.page.unroute('**/graphql');
    await app.phone.setClock(stage.demo.moment);
    await openMallPage(app, 'orders');
    // What was asked for without a network complains only now and then after it came back.
    app.phone.takeProblems();
  });

  test('redemptions before the first answer and after none', () =>
    seeWithoutAnswers(app, '/features/mall/pages/orders/index', see));
});
