import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode, line } from '../testkit/till.js';
import { giveVoucher } from '../testkit/vouchers.js';
import { type MemberApp, openSignedIn } from './harness/member-app.js';
import { seeWithoutAnswers } from './harness/network.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { seeing } from './harness/see.js';
import { openTillApp, type TillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;
const WALLET = '/features/vouchers/pages/wallet/index';
const HANDOVER = '/features/staff/pages/handover/index';
const DAY_MS = 86_400_000;

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
  { language: 'en', startsAt: after(WEDNESDAY, DAY_MS) },
])('Screens of vouchers, in $language', ({ language, startsAt }) => {
  describe('in the wallet', () => {
    let app: MemberApp;
    const see = seeing('vouchers', language, () => app.phone);
    const ticket = () => app.page.locator('.voucher-ticket').first();

    beforeAll(async () => {
      scene = await scene.at(startsAt);
      app = await openSignedIn(
        browser,
        language,
        {
          url: scene.app.bff.url,
          moment: startsAt,
        },
        `seen-${language}`,
      );
    });
    afterAll(() => app.phone.close());

    test('nothing yet', async () => {
      await app.page.goto(WALLET);
      await app.page.locator('.state-panel').waitFor();
      await see('wallet-empty');
    });

    test('vouchers to use, used, lapsed; one of them', async () => {
      const { token, memberId } = await scene.member(`seen-${language}`);
      const { database } = scene.app;
      await giveVoucher(database, memberId);
      await giveVoucher(database, memberId, {
        valueFen: 500,
        minimumSpendFen: 0,
        title: '5 元无门槛券',
      });
      const spent = await giveVoucher(database, memberId, { minimumSpendFen: 0 });
      await giveVoucher(database, memberId, { expiresAt: after(startsAt, -1) });
      const tillSessionId = await scene.till.serve(token);
      const voucherCodes = [spent.code];
      await scene.till.sell({ tillSessionId, lines: [line('fresh', 5_000)], voucherCodes });
      await app.page.reload();
      await ticket().waitFor();
      await see('wallet');
      await ticket().click();
      await app.page.locator('.voucher-code').waitFor();
      await see('voucher');
      await app.button(app.words.back).click();
      await app.page.getByRole('radio').nth(1).click();
      await ticket().waitFor();
      await see('wallet-used');
      await ticket().click();
      await app.page.locator('.voucher-facts').waitFor();
      await see('voucher-used');
      await app.button(app.words.back).click();
      await app.page.getByRole('radio').nth(2).click();
      await app.page.locator('.voucher-ticket--gone').waitFor();
      await see('wallet-lapsed');
    });

    test('without a network what was there is still there', async () => {
      const { page } = app;
      await page.goto(WALLET);
      await ticket().waitFor();
      await app.phone.context.setOffline(true);
      await ticket().click();
      await page.locator('.voucher-code').waitFor();
      await app.button(app.words.back).click();
      await page.getByText(app.words.offline).filter({ visible: true }).waitFor();
      await see('wallet-offline', { isCutOff: true });
      await app.phone.context.setOffline(false);
      app.phone.takeProblems();
    });

    test('before the first answer and after none', () => seeWithoutAnswers(app, WALLET, see));
  });

  describe('at the counter', () => {
    let app: TillApp;
    const see = seeing('counter', language, () => app.phone);
    const moment = after(startsAt, 10 * MINUTE_MS);

    beforeAll(async () => {
      scene = await scene.at(moment);
      app = await openTillApp(browser, language, { url: scene.app.bff.url, moment });
      await app.signIn(CLERK, PASSWORD);
    });
    afterAll(() => app.phone.close());

    test('a sale with a voucher, its receipt and refund', async () => {
      const { token, memberId } = await scene.member(`counter-${language}`);
      const { code } = await giveVoucher(scene.app.database, memberId);
      const { page, words } = app;
      await app.scan(await cardCode(scene.app.client, token));
      await app.addLine(words.fresh, '128');
      await app.quoted();
      await page.locator('.voucher-card__add').click();
      await page.getByRole('dialog').waitFor();
      await see('voucher-sheet');
      await page.keyboard.press('Escape');
      await app.scan(code);
      await page.locator('.voucher-card__amount', { hasText: '−¥20.00' }).waitFor();
      await app.quoted();
      await see('sale');
      await page.locator('.voucher-card__add').click();
      await page.getByRole('dialog').getByRole('textbox').fill('NOSUCH1');
      await page.getByRole('dialog').getByRole('textbox').press('Enter');
      await page.getByRole('alert').waitFor();
      await see('voucher-unknown');
      expect(await page.locator('.voucher-card__name').first().textContent()).toBe(
        language === 'zh' ? '20 元代金券' : '¥20 voucher',
      );
      await page.getByRole('alert').getByRole('button').click();
      await app.quoted();
      const receiptNumber = await app.record();
      await see('receipt');
      await page.goto('/features/staff/pages/till/index');
      await page.locator('.receipt-view__head').waitFor();
      await page.locator('.staff-frame__foot').getByRole('button').first().click();
      await app.refundAll(receiptNumber);
      await see('refund-done');
    });

    test('a pick-up code', async () => {
      const rewardId = await addReward(scene.app.database, { pricePoints: 100 });
      const { token } = await scene.member(`counter-${language}`);
      const redemption = await mallOf(scene.app.client, token).redeem({
        rewardId,
        method: 'PICKUP',
        storeId: scene.storeId,
        expectedPoints: 100,
        expectedFen: 0,
      });
      const { pickupCode } = expectType(redemption, 'Redemption');
      const { page } = app;
      await page.goto(HANDOVER);
      await page.locator('.handover-form').waitFor();
      await see('handover');
      await app.scan(pickupCode ?? '');
      await page.locator('.handover-done').waitFor();
      await see('handover-done');
      await page.locator('.staff-frame__foot').getByRole('button').first().click();
      await app.scan(pickupCode ?? '');
      await page.getByRole('alert').waitFor();
      await see('handover-used');
    });
  });
});
