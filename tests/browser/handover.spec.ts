import { luhnDigit } from '@huiji/shared-types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

const SAYS = {
  zh: {
    entry: /^核销取货码/,
    code: '取货码 12 位数字',
    submit: '核销并发放',
    done: '已核销，请交给顾客',
    title: '马克杯',
    next: '下一个取货码',
    used: '这个取货码已经用过',
    unknown: '没有这个取货码',
    mistyped: /有一位不对/,
    cancelled: '这笔兑换已取消',
  },
  en: {
    entry: /^Hand over a reward/,
    code: 'Pick-up code, 12 digits',
    submit: 'Hand over',
    done: 'Give this to the customer',
    title: 'Mug',
    next: 'Next pick-up code',
    used: 'This pick-up code is used',
    unknown: 'There is no such pick-up code here',
    mistyped: /One digit is wrong/,
    cancelled: 'This redemption was cancelled',
  },
} as const;

/** Right in form, and nobody's. */
const NOBODYS = `00000000000${luhnDigit('00000000000')}`;

let browser: Browser;
let scene: Scene;
let rewardId: string;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  rewardId = await addReward(scene.app.database, { pricePoints: 100 });
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

describe.each<{ language: Language }>([{ language: 'zh' }, { language: 'en' }])(
  'Handing over at the counter, in $language',
  ({ language }) => {
    const says = SAYS[language];

    /** A mug that waits at a store. */
    async function redeemed(storeId: string) {
      const { token } = await scene.member(`taker-${language}`);
      const mall = mallOf(scene.app.client, token);
      const wish = { rewardId, method: 'PICKUP', expectedPoints: 100, expectedFen: 0 } as const;
      const redemption = expectType(await mall.redeem({ ...wish, storeId }), 'Redemption');
      return { mall, id: redemption.id, code: redemption.pickupCode ?? '' };
    }

    test('typed or scanned, a pick-up code works once; what cannot be handed over says why', async () => {
      const app = await openTillApp(browser, language, {
        url: scene.app.bff.url,
        moment: WEDNESDAY,
      });
      const { page } = app;
      const alert = page.getByRole('alert');
      const field = page.getByLabel(says.code, { exact: true });
      await app.signIn(CLERK, PASSWORD);
      await page.getByRole('button', { name: says.entry }).click();
      await field.waitFor();

      const typed = await redeemed(scene.storeId);
      await field.fill(typed.code.replace(/^./, (digit) => String((Number(digit) + 1) % 10)));
      await page.getByText(says.mistyped).waitFor();
      await field.fill(typed.code);
      await app.button(says.submit).click();
      await page.getByText(says.done).waitFor();
      await page.getByText(says.title).waitFor();
      expect((await typed.mall.redemption(typed.id)).status).toBe('COMPLETED');
      await app.button(says.next).click();

      await app.scan(typed.code);
      await alert.getByText(says.used).waitFor();
      await app.scan(NOBODYS);
      await alert.getByText(says.unknown).waitFor();

      const elsewhere = await redeemed(scene.otherStoreId);
      await app.scan(elsewhere.code);
      await alert.getByText(says.unknown).waitFor();
      expect((await elsewhere.mall.redemption(elsewhere.id)).status).toBe('READY_FOR_PICKUP');

      const cancelled = await redeemed(scene.storeId);
      await cancelled.mall.cancel(cancelled.id);
      await app.scan(cancelled.code);
      await alert.getByText(says.cancelled).waitFor();

      const scanned = await redeemed(scene.storeId);
      await app.scan(scanned.code);
      await page.getByText(says.done).waitFor();
      expect((await scanned.mall.redemption(scanned.id)).status).toBe('COMPLETED');
      expect(app.phone.takeProblems()).toEqual([]);
      await app.phone.close();
    });
  },
);
