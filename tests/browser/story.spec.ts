import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { WEDNESDAY } from '../testkit/scene.js';
import { DEMO_START_MS, type Demo, startDemo } from './harness/demo.js';
import { type Desk, keepDeskPicture, openDesk, signInOn } from './harness/desk.js';
import { wordsOf } from './harness/words.js';

/** The demo of `npm start`, told in one window through the panel's steps. */
let browser: Browser;
let demo: Demo;
let desk: Desk;

const zh = wordsOf('zh');

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo(WEDNESDAY)]);
  desk = await openDesk(browser, 'zh', { url: demo.bff.url, moment: demo.moment });
}, DEMO_START_MS);

afterAll(async () => {
  await Promise.all([browser.close(), demo.close()]);
});

const step = (name: string) => desk.panel.locator('.story-step--next').getByText(name);

test('Lin shows her card', async () => {
  const lin = desk.inside('lin');
  await signInOn(lin, zh, 'known');
  await desk.button(desk.words.openCard).click();
  await lin.getByRole('button', { name: zh.qr }).locator('img').waitFor();
  await step('收银员就位').waitFor();
  expect(await desk.button(desk.words.scan).isDisabled()).toBe(true);
});

test('the clerk takes her place with what the panel fills in', async () => {
  const till = desk.inside('clerk');
  await desk.button(desk.words.openTill).click();
  await till.getByLabel(zh.userName).waitFor();
  await desk.button(desk.words.fillIn).click();
  await till.getByRole('button', { name: zh.signIn, exact: true }).click();
  await till.getByRole('heading', { name: zh.scanTitle }).waitFor();
  await step('扫林的会员码').waitFor();
  await keepDeskPicture(desk.page, 'story-scan');
});

test('the panel reads the code from Lin’s screen and types it into the till', async () => {
  await desk.button(desk.words.scan).click();
  await desk.inside('clerk').getByRole('button', { name: zh.cancelSale, exact: true }).waitFor();
  await desk.inside('lin').getByText(zh.recognised, { exact: true }).waitFor();
});

test('the sale reaches Lin’s phone and her statement', async () => {
  const till = desk.inside('clerk');
  const lin = desk.inside('lin');
  await desk.button(desk.words.goToTill).click();
  await till.getByRole('radio', { name: zh.fresh, exact: true }).click();
  await desk.page.keyboard.type('86');
  await till.getByRole('button', { name: zh.add, exact: true }).click();
  await till.locator('button:enabled', { hasText: zh.record }).click();
  await till.getByText(zh.recorded, { exact: true }).waitFor();
  await lin.getByText(zh.youEarned, { exact: true }).waitFor();
  await keepDeskPicture(desk.page, 'story-sale');
  await desk.button(desk.words.openStatement).click();
  await lin.getByRole('heading', { name: zh.myPoints }).waitFor();
  await lin
    .getByRole('button', { name: new RegExp(`^${zh.pointsEarned}`) })
    .first()
    .click();
  await lin.getByRole('dialog', { name: zh.pointsEarned }).waitFor();
});

test('Lin redeems a reward in the mall', async () => {
  const lin = desk.inside('lin');
  await step('林用积分兑换').waitFor();
  await desk.button(desk.words.openMall).click();
  await lin.locator('.reward-grid').getByRole('button', { name: /帆布/ }).click();
  await lin.getByRole('button', { name: zh.redeem, exact: true }).click();
  await lin.getByRole('radio', { name: /南京西路店/ }).click();
  await lin.getByRole('button', { name: zh.redeemNow, exact: true }).click();
  await lin.getByText(zh.showAtCounter, { exact: true }).waitFor();
  await step('收银员核销发放').waitFor();
});

test('the clerk hands it over against the code on her screen', async () => {
  const till = desk.inside('clerk');
  await desk.button(desk.words.openHandover).click();
  await till.getByLabel('取货码 12 位数字', { exact: true }).waitFor();
  await desk.button(desk.words.scanPickup).click();
  await till.locator('.handover-done').waitFor();
  await keepDeskPicture(desk.page, 'story-handover');
});

test('Lin sends points', async () => {
  const lin = desk.inside('lin');
  await step('林送积分给王').waitFor();
  await desk.button(desk.words.openGift).click();
  await lin.getByRole('radio', { name: '88', exact: true }).click();
  await lin.getByRole('button', { name: zh.prepareGift }).click();
  await lin.getByRole('heading', { name: zh.giftReady }).waitFor();
  await step('王加入并拆开').waitFor();
  await keepDeskPicture(desk.page, 'story-gift');
});

test('Wang joins beside them, opens the gift, and Lin’s phone knows', async () => {
  const wang = desk.inside('wang');
  await desk.button(desk.words.giveLink).click();
  await wang.getByRole('checkbox', { name: zh.consent }).click();
  await wang.getByRole('button', { name: zh.agree }).click();
  await wang.getByRole('button', { name: zh.openGift, exact: true }).click();
  await wang.getByRole('heading', { name: zh.pointsAreYours }).waitFor();
  await desk.inside('lin').getByRole('heading', { name: zh.giftOpened }).waitFor();
  await wang.getByRole('button', { name: zh.back, exact: true }).click();
  await wang.getByText('588', { exact: true }).first().waitFor();
  await desk.panel.locator('.story-step--next').waitFor({ state: 'detached' });
  await keepDeskPicture(desk.page, 'story-end');
  expect(desk.window.takeProblems()).toEqual([]);
});
