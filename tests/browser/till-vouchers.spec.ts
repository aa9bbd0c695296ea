import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { after, daysAfter, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { freezeClock } from '../testkit/stand-in.js';
import { cardCode } from '../testkit/till.js';
import { giveVoucher, vouchers } from '../testkit/vouchers.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp, type TillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;

const SAYS = {
  zh: {
    add: '加一张券',
    code: '券码',
    use: '用上',
    title: '20 元代金券',
    order: '先减券，再减积分',
    again: '同一顾客再来一单',
    used: /已经用过/,
    takeOut: '去掉这张券',
    lapsed: /已过期/,
    unknown: /没有券码为 NOSUCH1 的券/,
    minimum: /满 ¥100.00 可用/,
    short: /6 到 32 个字母或数字/,
    returned: '已退回 1 张券',
    earned: '可得积分',
  },
  en: {
    add: 'Add a voucher',
    code: 'Voucher code',
    use: 'Use',
    title: '¥20 voucher',
    order: 'Vouchers come off first',
    again: 'Same member, new sale',
    used: /is used/,
    takeOut: 'Take it out',
    lapsed: /has lapsed/,
    unknown: /There is no voucher NOSUCH1/,
    minimum: /needs a sale of ¥100.00/,
    short: /6 to 32 letters or digits/,
    returned: '1 voucher returned',
    earned: 'Points earned',
  },
} as const;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

describe.each<{ language: Language; startsAt: string }>([
  { language: 'zh', startsAt: WEDNESDAY },
  { language: 'en', startsAt: daysAfter(WEDNESDAY, 1) },
])('Vouchers at the till, in $language', ({ language, startsAt }) => {
  const says = SAYS[language];

  /** A member at the till of a new device. */
  async function atTheTill(name: string, moment: string) {
    const { bff, client, database } = scene.app;
    const there = await scene.at(moment);
    const { token, memberId } = await there.member(`${name}-${language}`);
    const app = await openTillApp(browser, language, { url: bff.url, moment });
    await app.signIn(CLERK, PASSWORD);
    await app.scan(await cardCode(client, token));
    const give = (terms: Parameters<typeof giveVoucher>[2] = {}) =>
      giveVoucher(database, memberId, terms);
    const states = async () => (await vouchers(client, token)).map(({ state }) => state);
    return { app, give, states };
  }

  async function typeVoucher({ page, button }: TillApp, code: string) {
    await button(says.add).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(says.code, { exact: true }).fill(code);
    await sheet.getByRole('button', { name: says.use, exact: true }).click();
  }

  test('a voucher before points, on quote and receipt; used twice; back with the refund', async () => {
    const { app, give, states } = await atTheTill('stacker', startsAt);
    const { page, words } = app;
    const { code } = await give();
    await app.addLine(words.fresh, '100');
    await app.quoted();
    await typeVoucher(app, code);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.voucher-card__amount', { hasText: '−¥20.00' }).waitFor();
    await app.choosePoints('mostPoints');
    await app.quoted();
    const bill = page.locator('.quote-card .sums__row');
    await bill.filter({ hasText: '¥75.00' }).waitFor();
    expect(await bill.allInnerTexts()).toEqual([
      expect.stringContaining('¥100.00'),
      expect.stringMatching(new RegExp(`${says.title}[^]*−¥20\\.00`)),
      expect.stringContaining('−¥5.00'),
      expect.stringContaining('¥75.00'),
      expect.stringContaining(says.earned),
      ...Array.from({ length: (await bill.count()) - 5 }, () => expect.any(String)),
    ]);
    const receiptNumber = await app.record();
    await page.getByText(says.order).waitFor();
    await page.getByText('−¥20.00').waitFor();
    expect(await states()).toEqual(['USED']);

    await app.button(says.again).click();
    await app.addLine(words.fresh, '100');
    await app.quoted();
    await typeVoucher(app, code);
    await page.getByRole('alert').getByText(says.used).waitFor();
    await app.button(says.takeOut).click();
    await app.quoted();
    await app.button(words.cancelSale).click();
    await page.getByRole('dialog').getByRole('button', { name: words.cancelSale }).click();

    await app.refundAll(receiptNumber);
    await page.getByText(says.returned).waitFor();
    expect(await page.locator('.receipt-view__amount').textContent()).toBe('¥75.00');
    expect(await states()).toEqual(['USABLE']);
    expect(app.phone.takeProblems()).toEqual([]);
    await app.phone.close();
  });

  test('scanned anywhere on the page; unknown, too small a sale, lapsed since the quote', async () => {
    const moment = after(startsAt, 10 * MINUTE_MS);
    const { app, give, states } = await atTheTill('scanner', moment);
    const { page, words } = app;
    const lapsesAt = after(moment, 2 * MINUTE_MS);
    const { code } = await give({ expiresAt: lapsesAt });
    await app.addLine(words.fresh, '99.99');
    await app.quoted();
    await typeVoucher(app, 'no');
    await page.getByText(says.short).waitFor();
    await page.getByRole('dialog').getByLabel(says.code, { exact: true }).fill('no-such-1');
    await page.getByRole('dialog').getByRole('button', { name: says.use, exact: true }).click();
    await page.getByRole('alert').getByText(says.unknown).waitFor();
    await app.button(says.takeOut).click();
    await app.quoted();
    await app.scan(code);
    await page.getByRole('alert').getByText(says.minimum).waitFor();
    await app.button(words.addLine).click();
    await app.addLine(words.fresh, '1');
    await app.quoted();
    await page.locator('.voucher-card__amount', { hasText: '−¥20.00' }).waitFor();

    await freezeClock(scene.app.bff.url, lapsesAt);
    await app.button(words.record).click();
    await page.getByRole('alert').getByText(says.lapsed).waitFor();
    expect(await states()).toEqual(['EXPIRED']);
    await app.button(says.takeOut).click();
    await app.quoted();
    await app.record();
    expect(app.phone.takeProblems()).toEqual([]);
    await app.phone.close();
  });
});
