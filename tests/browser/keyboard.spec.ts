import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { addCategory, addReward } from '../testkit/mall.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode } from '../testkit/till.js';
import { findAxeViolations } from './harness/axe.js';
import { openMemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp } from './harness/till-app.js';
import { wordsOf } from './harness/words.js';

/** More than any page has to tab through. */
const MOST_TABS = 40;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const phone = () => ({ url: scene.app.bff.url, moment: WEDNESDAY });

/** What a person with a keyboard knows of where they are. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  });

/** Tabs on until the focus stands on what begins so; the focus must be visible there. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const found = await focusedName(page);
    passed.push(found);
    if (!found.startsWith(name)) continue;
    const isVisible = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(`${name} shows its focus: ${isVisible}`).toBe(`${name} shows its focus: true`);
    return;
  }
  throw new Error(`no way by keyboard to "${name}" through ${JSON.stringify(passed)}`);
}

/** Whether the focus stays in the open dialog however often it moves on. */
async function expectTrap(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const focused = document.activeElement;
      const dialog = document.querySelector('dialog[open]');
      return focused !== document.body && !dialog?.contains(focused);
    });
    expect(isOutside).toBe(false);
  }
}

test('a member signs in, opens the card and a row of the statement by keyboard alone', async () => {
  const app = await openMemberApp(browser, 'en', phone());
  const { page, words } = app;
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await tabTo(page, words.consent);
  await page.keyboard.press('Space');
  await press(words.agree);
  await page.getByRole('dialog', { name: words.whoHolds }).waitFor();
  await expectTrap(page);
  await tabTo(page, words.newName);
  await page.keyboard.type('keyboard-member');
  await press(words.useName);
  await page.getByRole('tablist', { name: words.tabs }).waitFor();

  await press(words.card);
  await app.code('qr').waitFor();
  await press(words.showDigits);
  await app.button(words.hideDigits).waitFor();

  await press(words.home);
  await page.getByText('500', { exact: true }).first().waitFor();
  await press(words.myPoints);
  await page.getByRole('heading', { name: words.myPoints, level: 1 }).waitFor();
  await page.getByRole('button', { name: /^Welcome gift/ }).waitFor();
  await press('Welcome gift');
  const sheet = page.getByRole('dialog', { name: 'Welcome gift' });
  await sheet.waitFor();
  await expectTrap(page);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await focusedName(page)).toMatch(/^Welcome gift/);
  await press(words.back);
  await page.getByRole('tablist', { name: words.tabs }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('a member settles language, appearance and text size by keyboard alone', async () => {
  const app = await openSignedIn(browser, 'en', phone(), 'keyboard-settles');
  const { page, words } = app;
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const choose = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name, exact: true, checked: true }).waitFor();
    expect(await focusedName(page)).toBe(name);
  };
  await press(words.me);
  await press(words.settings);
  await page.getByRole('heading', { name: words.settings, level: 1 }).waitFor();
  await choose(words.dark);
  await choose(words.largest);
  await choose('中文');
  const chinese = wordsOf('zh');
  await page.getByRole('heading', { name: chinese.settings, level: 1 }).waitFor();
  await choose(chinese.light);
  await press(chinese.back);
  await page.getByRole('tablist', { name: chinese.tabs }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('closing the account by keyboard alone: through its steps, a wrong word, and kept after all', async () => {
  const app = await openSignedIn(browser, 'en', phone(), 'keyboard-stays');
  const { page, words } = app;
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await press(words.me);
  await press(words.accountData);
  await page.getByRole('heading', { name: words.accountData, level: 1 }).waitFor();
  await press(words.closeAccount);
  await page.getByRole('heading', { name: words.youLose }).waitFor();
  await press(words.continueClosing);
  await page.getByRole('heading', { name: words.afterwards }).waitFor();
  await press(words.continueClosing);
  await tabTo(page, words.closingField);
  await page.keyboard.type('stay');
  await page.keyboard.press('Enter');
  await page.getByText(words.closingWrong).waitFor();
  await press(words.keepAccount);
  await page.getByRole('heading', { name: words.accountData, level: 1 }).waitFor();
  await press(words.back);
  await page.getByRole('tab', { name: words.me, selected: true }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('a member redeems by keyboard alone: item, quantity, method, store, pick-up code', async () => {
  const { database } = scene.app;
  const categoryId = await addCategory(database, 'keys');
  await addReward(database, {
    categoryId,
    titleEn: 'Mug for two',
    title: '对杯',
    pricePoints: 200,
    methods: ['SHIPPING', 'PICKUP'],
  });
  const app = await openSignedIn(browser, 'en', phone(), 'keyboard-redeems');
  const { page, words } = app;
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await press(words.mall);
  await page
    .locator('.reward-grid')
    .getByRole('button', { name: /Mug for two/ })
    .waitFor();
  await page.getByRole('heading', { name: 'All rewards' }).waitFor();
  await press('Mug for two200pointsYours now');
  await page.locator('.item-head').waitFor();
  await press(words.redeem);
  await page.getByRole('heading', { name: words.whatIsTaken }).waitFor();
  await press('How many: Increase');
  await press('Pick up in a store');
  await tabTo(page, 'Station shop');
  await page.keyboard.press('Space');
  await press(words.redeemNow);
  await page.getByText(words.itIsYours, { exact: true }).waitFor();
  await press('Enlarge the QR code');
  const enlarged = page.getByRole('dialog');
  await enlarged.waitFor();
  await page.keyboard.press('Escape');
  await enlarged.waitFor({ state: 'detached' });
  expect(await focusedName(page)).toMatch(/^Enlarge the QR code/);
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('the cashier that stands in for WeChat Pay: labelled, a trap for the focus, left by Escape', async () => {
  const { database } = scene.app;
  const rewardId = await addReward(database, {
    titleEn: 'Cash mug',
    pricePoints: 100,
    priceFen: 990,
  });
  const app = await openSignedIn(browser, 'en', phone(), 'keyboard-pays');
  const { page, words } = app;
  await page.goto(`/features/mall/pages/confirm/index?id=${rewardId}`);
  await page.getByRole('heading', { name: words.whatIsTaken }).waitFor();
  await tabTo(page, words.redeemAndPay);
  await page.keyboard.press('Enter');
  const cashier = page.getByRole('dialog', { name: 'Confirm payment' });
  await cashier.getByRole('button', { name: 'Pay ¥9.90' }).waitFor();
  await expectTrap(page);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await cashier.waitFor({ state: 'detached' });
  await page.getByText(words.notPaidYet).waitFor();
  await tabTo(page, 'Pay ¥9.90 now');
  await page.keyboard.press('Enter');
  await cashier.getByRole('button', { name: 'Pay ¥9.90' }).waitFor();
  await page.keyboard.press('Escape');
  await cashier.waitFor({ state: 'detached' });
  await app.button('Pay ¥9.90 now').waitFor();
  expect(await focusedName(page)).toBe('Pay ¥9.90 now');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Pay ¥9.90');
  await page.keyboard.press('Enter');
  await page.getByText(words.itIsYours, { exact: true }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('a clerk signs in, scans, sells and refunds by keyboard alone', async () => {
  const member = await scene.member('shows-the-card');
  const till = await openTillApp(browser, 'en', phone());
  const { page, words } = till;
  const press = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await tabTo(page, words.userName);
  await page.keyboard.type(CLERK);
  await tabTo(page, words.password);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words.scanTitle }).waitFor();

  await till.scan(await cardCode(scene.app.client, member.token));
  await page.getByRole('button', { name: words.cancelSale, exact: true }).waitFor();
  await tabTo(page, words.fresh);
  await page.keyboard.press('Space');
  await page.keyboard.type('86');
  await page.keyboard.press('Enter');
  await page.getByText('¥86.00').first().waitFor();
  await till.quoted();

  await press(words.cancelSale);
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  await expectTrap(page);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect(await focusedName(page)).toBe(words.cancelSale);

  await press(words.record);
  await page.getByText(words.recorded, { exact: true }).waitFor();
  await press(words.nextCustomer);
  await page.getByRole('heading', { name: words.scanTitle }).waitFor();
  await press(words.refund);
  const receipt = page.getByRole('button', { name: /^\d{6}-/ });
  await receipt.waitFor();
  await press((await receipt.textContent())?.slice(0, 6) ?? '');
  await press('Refund ¥86.00');
  await page.getByRole('dialog').waitFor();
  await press('Refund ¥86.00');
  await page.getByText(words.refundRecorded, { exact: true }).waitFor();
  expect(till.phone.takeProblems()).toEqual([]);
  await till.phone.close();
});
