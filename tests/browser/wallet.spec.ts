import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { addReward } from '../testkit/mall.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode, line } from '../testkit/till.js';
import { addVoucherKind, giveVoucher } from '../testkit/vouchers.js';
import { decodeBarcode, decodeQr } from './harness/decode.js';
import { openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

const SAYS = {
  zh: {
    wallet: '我的券',
    title: '20 元代金券',
    empty: '还没有可用的券',
    used: '已使用',
    lapsed: '已过期',
    usedOn: /已使用/,
    copied: '券码已复制',
    copy: '复制券码',
    offline: '网络不可用',
    gone: '没有这张券',
    show: /先出示会员码/,
    toWallet: /在我的券里使用/,
    ten: /10 元券/,
  },
  en: {
    wallet: 'My vouchers',
    title: '¥20 voucher',
    empty: 'No vouchers to use yet',
    used: 'Used',
    lapsed: 'Lapsed',
    usedOn: /^Used /,
    copied: 'Code copied',
    copy: 'Copy the code',
    offline: 'Offline. Showing',
    gone: 'There is no such voucher',
    show: /show your card first/,
    toWallet: /Use it from my vouchers/,
    ten: /¥10 voucher/,
  },
} as const;

const VOUCHER_PAGE = '/features/vouchers/pages/voucher/index';

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

describe.each<{ language: Language }>([{ language: 'zh' }, { language: 'en' }])(
  'The wallet of vouchers, in $language',
  ({ language }) => {
    const says = SAYS[language];

    test('from nothing to a voucher that a till reads, used, lapsed, and without a network', async () => {
      const name = `wallet-${language}`;
      const { bff, database } = scene.app;
      const app = await openSignedIn(browser, language, { url: bff.url, moment: WEDNESDAY }, name);
      await app.phone.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { page } = app;
      const tab = (label: string) => page.getByRole('radio', { name: label, exact: true });
      const ticket = page.getByRole('button', { name: new RegExp(says.title) });
      await app.goTo('me');
      await page.getByRole('button', { name: says.wallet }).click();
      await page.getByText(says.empty).waitFor();

      const { token, memberId } = await scene.member(name);
      const { code } = await giveVoucher(database, memberId);
      const spent = await giveVoucher(database, memberId, { minimumSpendFen: 0 });
      await giveVoucher(database, memberId, { expiresAt: after(WEDNESDAY, -1) });
      const tillSessionId = await scene.till.serve(token);
      const voucherCodes = [spent.code];
      await scene.till.sell({ tillSessionId, lines: [line('fresh', 5_000)], voucherCodes });

      await page.reload();
      await ticket.waitFor();
      expect(await ticket.count()).toBe(1);
      await tab(says.used).click();
      await page.getByText(says.usedOn).last().waitFor();
      await tab(says.lapsed).click();
      await ticket.waitFor();
      await tab(language === 'zh' ? '可用' : 'To use').click();
      await ticket.click();

      await page.getByText(says.show).waitFor();
      await page.getByText(code.replace(/.{4}(?=.)/g, '$& ')).waitFor();
      const picture = await page.screenshot();
      expect({ barcode: decodeBarcode(picture), qr: decodeQr(picture) }).toEqual({
        barcode: code,
        qr: code,
      });
      await app.button(says.copy).click();
      await page.locator('.toast', { hasText: says.copied }).filter({ visible: true }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

      await app.phone.context.setOffline(true);
      await app.button(app.words.back).click();
      await ticket.click();
      await page.getByText(code.replace(/.{4}(?=.)/g, '$& ')).waitFor();
      await app.phone.context.setOffline(false);

      await page.goto(`${VOUCHER_PAGE}?id=nothing`);
      await page.getByText(says.gone).waitFor();
      app.phone.takeProblems();
      await app.phone.close();
    });

    test('redeemed in the mall, kept in the wallet, taken by the till, used', async () => {
      const { bff, client, database } = scene.app;
      const phone = { url: bff.url, moment: WEDNESDAY };
      const rewardId = await addReward(database, {
        kind: 'VOUCHER',
        methods: ['CODE'],
        title: '十元券',
        titleEn: 'Ten yuan off',
        pricePoints: 200,
        voucherKindId: await addVoucherKind(database, 'GENERATED'),
      });
      const name = `spender-${language}`;
      const app = await openSignedIn(browser, language, phone, name);
      const { page, words } = app;
      await page.goto(`/features/mall/pages/item/index?id=${rewardId}`);
      await app.button(words.redeem).click();
      await app.button(words.redeemNow).click();
      await page.getByText(words.itIsYours, { exact: true }).waitFor();
      await page.getByRole('button', { name: says.toWallet }).click();
      await page.locator('.voucher-code').waitFor();
      const shown = await page.locator('.voucher-code__letters').textContent();
      const code = (shown ?? '').replaceAll(' ', '');

      const clerk = await openTillApp(browser, language, phone);
      await clerk.signIn(CLERK, PASSWORD);
      await clerk.scan(await cardCode(client, (await scene.member(name)).token));
      await clerk.addLine(clerk.words.fresh, '50');
      await clerk.quoted();
      await clerk.scan(code);
      await clerk.page.locator('.voucher-card__amount', { hasText: '−¥10.00' }).waitFor();
      await clerk.quoted();
      await clerk.record();
      expect(clerk.phone.takeProblems()).toEqual([]);
      await clerk.phone.close();

      await page.goto('/pages/me/index');
      await page.getByRole('button', { name: says.wallet }).click();
      await page.getByText(says.empty).waitFor();
      await page.getByRole('radio', { name: says.used, exact: true }).click();
      await page.getByRole('button', { name: says.ten }).getByText(says.usedOn).waitFor();
      expect(app.phone.takeProblems()).toEqual([]);
      await app.phone.close();
    });
  },
);
