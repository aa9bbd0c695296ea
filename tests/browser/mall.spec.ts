import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { addCategory, addReward, mallOf } from '../testkit/mall.js';
import { balance } from '../testkit/points.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { line } from '../testkit/till.js';
import { decodeBarcode, decodeQr } from './harness/decode.js';
import { type MemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';

const MINUTE_MS = 60_000;
/** Longer than the cash part may stay unpaid. */
const TOO_LATE_MS = 16 * MINUTE_MS;
/** What the sale before the first test earns a new member: fresh food, doubled, and the welcome. */
const EARNED = 4_000;
const START = EARNED + 500;
const PRICE = 300;
const CASH = 990;

let browser: Browser;
let scene: Scene;
let app: MemberApp;
let name: string;
let token: string;
let members = 0;
let parcelId: string;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  const { database } = scene.app;
  const categoryId = await addCategory(database, 'home');
  await addReward(database, { categoryId, titleEn: 'Plain mug', title: '杯', pricePoints: PRICE });
  await addReward(database, {
    categoryId,
    titleEn: 'Mug with cash',
    title: '加钱杯',
    pricePoints: PRICE,
    priceFen: CASH,
    position: 1,
  });
  parcelId = await addReward(database, {
    categoryId,
    titleEn: 'Parcel',
    title: '包裹',
    pricePoints: PRICE,
    methods: ['SHIPPING'],
    position: 30,
  });
  for (let nth = 2; nth < 23; nth += 1) {
    await addReward(database, {
      categoryId,
      titleEn: `Filler ${nth}`,
      title: `其他${nth}`,
      pricePoints: 100 * nth,
      position: nth,
    });
  }
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

beforeEach(async () => {
  await freezeClock(scene.app.bff.url, WEDNESDAY);
  members += 1;
  name = `redeems-${members}`;
  ({ token } = await scene.member(name));
  const tillSessionId = await scene.till.serve(token);
  await scene.till.sell({ tillSessionId, lines: [line('fresh', 100_000)], pointsToSpend: 0 });
  app = await openSignedIn(browser, 'en', { url: scene.app.bff.url, moment: WEDNESDAY }, name);
});

afterEach(() => app.phone.close());

const text = (words: string) => app.page.getByText(words, { exact: true });
const points = async () => {
  const { available, held } = await balance(scene.app.client, token);
  return { available, held };
};

/** From the shelf to the confirmation of a reward. */
async function toConfirm(title: string): Promise<void> {
  await app.goTo('mall');
  await app.page
    .locator('.reward-grid')
    .getByRole('button', { name: new RegExp(title) })
    .click();
  await app.button(app.words.redeem).click();
  await app.page.getByRole('heading', { name: app.words.whatIsTaken }).waitFor();
}

/** To the cashier that stands in for WeChat's. */
async function toCashier(): Promise<void> {
  await toConfirm('Mug with cash');
  await app.page.getByRole('button', { name: app.words.redeemAndPay }).click();
  await app.button('Pay ¥9.90').waitFor();
}

test('points alone: redeemed, shown at the counter, handed over', async () => {
  await toConfirm('Plain mug');
  await app.page.getByRole('radio', { name: /Corner shop/ }).click();
  await app.button(app.words.redeemNow).click();
  await text(app.words.itIsYours).waitFor();
  await text(app.words.showAtCounter).waitFor();
  expect(await points()).toEqual({ available: START - PRICE, held: 0 });

  const shown = await app.page.locator('.pickup-card__digits').textContent();
  const digits = (shown ?? '').replaceAll(' ', '');
  for (const image of await app.page.locator('.pickup-card img').all()) {
    await image.evaluate((element: HTMLImageElement) => element.decode());
  }
  const picture = await app.page.screenshot();
  expect({ barcode: decodeBarcode(picture), qr: decodeQr(picture) }).toEqual({
    barcode: digits,
    qr: digits,
  });

  const counter = mallOf(scene.app.client, scene.clerk);
  expect(await counter.fulfill(digits)).toMatchObject({ status: 'COMPLETED' });
  await app.button(app.words.seeRedemption).click();
  await app.page.getByRole('heading', { name: app.words.pickedUp }).waitFor();
  expect(await app.page.locator('.pickup-card').count()).toBe(0);
  expect(app.phone.takeProblems()).toEqual([]);
});

test('points and cash: paid', async () => {
  await toCashier();
  expect(await points()).toEqual({ available: START - PRICE, held: PRICE });
  await app.button('Pay ¥9.90').click();
  await text(app.words.itIsYours).waitFor();
  await text(app.words.showAtCounter).waitFor();
  expect(await points()).toEqual({ available: START - PRICE, held: 0 });
  expect(app.phone.takeProblems()).toEqual([]);
});

test('points and cash: left unpaid, then paid', async () => {
  await toCashier();
  await app.button('Not now').click();
  await app.page.getByText(app.words.notPaidYet).waitFor();
  await app.button(app.words.seeRedemption).click();
  await app.page.getByRole('heading', { name: app.words.waitingForPayment }).waitFor();
  await app.page.getByRole('button', { name: 'Pay ¥9.90 now' }).click();
  await app.button('Pay ¥9.90').click();
  await app.page.getByRole('heading', { name: app.words.readyForYou }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
});

test('points and cash: the payment fails, and the member gives up', async () => {
  await toCashier();
  await app.button('Let this payment fail').click();
  await app.page.getByText(app.words.tookNoMoney).waitFor();
  await app.button(app.words.seeRedemption).click();
  await app.button(app.words.cancelRedemption).click();
  await app.button(app.words.cancelIt).click();
  await app.page.getByRole('heading', { name: app.words.hasBeenCancelled }).waitFor();
  expect(await points()).toEqual({ available: START, held: 0 });
  expect(app.phone.takeProblems()).toEqual([]);
});

test('points and cash: the time runs out', async () => {
  await toCashier();
  await app.button('Not now').click();
  await app.page.getByText(app.words.notPaidYet).waitFor();
  const later = after(WEDNESDAY, TOO_LATE_MS);
  await freezeClock(scene.app.bff.url, later);
  await app.phone.setClock(later);
  await app.page.getByText(/back, with the days on which they lapse unchanged/).waitFor();
  // A token lives a quarter of an hour.
  ({ token } = await scene.member(name));
  expect(await points()).toEqual({ available: START, held: 0 });
});

test('a phone whose clock is wrong counts down by the server’s', async () => {
  await app.phone.setClock(after(WEDNESDAY, 2 * TOO_LATE_MS));
  await toCashier();
  await app.button('Not now').click();
  await app.page
    .getByRole('timer')
    .getByText(/^1[45]:\d\d$/)
    .waitFor();
  await app.page.reload();
  await app.page
    .getByRole('timer')
    .getByText(/^1[45]:\d\d$/)
    .waitFor();
});

test('a parcel is on its way until the member says that it has come', async () => {
  const mall = mallOf(scene.app.client, token);
  const parcel = expectType(
    await mall.redeem({
      rewardId: parcelId,
      method: 'SHIPPING',
      address: { recipient: 'Lin', phone: '13800138000', region: 'Shanghai', street: '1266 West' },
      expectedPoints: PRICE,
      expectedFen: 0,
    }),
    'Redemption',
  );
  const store = mallOf(scene.app.client, scene.operator);
  expectType(await store.ship(parcel.id, `SF${members}234567`), 'Redemption');
  await app.page.goto(`/features/mall/pages/order/index?id=${parcel.id}`);
  await app.page.getByRole('heading', { name: 'On its way' }).waitFor();
  await app.button('Received').click();
  await app.button('Not yet').click();
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });

  await app.button('Received').click();
  await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await app.button('I have it').click();
  await app.page.getByRole('dialog').getByRole('alert').waitFor();
  await app.page.unroute('**/graphql');
  app.phone.takeProblems();
  await app.button('I have it').click();
  await app.page.locator('.toast', { hasText: 'Marked as received' }).waitFor();
  await app.page.getByRole('heading', { name: 'Received' }).waitFor();
  expect(await app.button('Received').count()).toBe(0);
  expect((await mall.redemption(parcel.id)).status).toBe('COMPLETED');
});

test('the same tap twice takes it once, and a lost answer is asked for again', async () => {
  await toConfirm('Plain mug');
  let isFirst = true;
  await app.page.route('**/graphql', async (route) => {
    if (!isFirst || !route.request().postData()?.includes('mutation RedeemReward')) {
      return route.fallback();
    }
    isFirst = false;
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  await app.button(app.words.redeemNow).click();
  await app.page.getByRole('alert').waitFor();
  await app.button(app.words.redeemNow).click();
  await text(app.words.itIsYours).waitFor();
  expect(await points()).toEqual({ available: START - PRICE, held: 0 });
});

test('the shelf is as it was left after looking at a reward', async () => {
  await app.goTo('mall');
  const grid = app.page.locator('.reward-grid');
  await grid.getByRole('button', { name: /Filler 17/ }).scrollIntoViewIfNeeded();
  const topOf = () =>
    grid
      .getByRole('button', { name: /Filler 17/ })
      .evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await topOf();
  await grid.getByRole('button', { name: /Filler 17/ }).click();
  await app.page.locator('.item-head').waitFor();
  await app.button(app.words.back).click();
  await grid.getByRole('button', { name: /Filler 17/ }).waitFor();
  expect(await topOf()).toBe(before);
});

test('the list goes on to a visible end', async () => {
  await app.goTo('mall');
  const tiles = app.page.locator('.reward-tile');
  await tiles.nth(19).scrollIntoViewIfNeeded();
  await app.page.getByText(app.words.thatIsAll).waitFor();
  expect(await tiles.count()).toBe(24);
});
