import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode } from '../testkit/till.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp } from './harness/till-app.js';

/** The widest phone, points: no wider than that is the till's column. */
const COLUMN = 430;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const isWhole = (place: Locator, { width, height }: { width: number; height: number }) =>
  place.boundingBox().then((box) => {
    if (box === null) return false;
    const ends = { right: box.x + box.width, foot: box.y + box.height };
    return box.x >= 0 && box.y >= 0 && ends.right <= width && ends.foot <= height;
  });

test.each([
  ['a tablet on its side', { width: 1024, height: 768 }],
  ['a tablet upright', { width: 768, height: 1024 }],
  ['a phone on its side', { width: 844, height: 390 }],
])('on %s the till is a column with its buttons in reach', async (what, viewport) => {
  const { bff, client } = scene.app;
  const phone = { url: bff.url, moment: WEDNESDAY, viewport };
  const app = await openTillApp(browser, 'en', phone);
  const { page, words } = app;
  await app.signIn(CLERK, PASSWORD);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(await page.locator('#app').evaluate((one) => one.clientWidth)).toBe(COLUMN);
  expect(await page.locator('#app').evaluate((one) => one.clientHeight)).toBe(viewport.height);
  expect(await isWhole(app.button(words.scanWithCamera), viewport)).toBe(true);

  const { token } = await scene.member(what.replaceAll(' ', '-'));
  await app.scan(await cardCode(client, token));
  await app.button(words.cancelSale).waitFor();
  await app.addLine(words.general, '86');
  await app.quoted();
  expect(await isWhole(app.button(words.record), viewport)).toBe(true);
  await app.record();
  expect(await isWhole(page.getByText(words.recorded, { exact: true }), viewport)).toBe(true);
  expect(await isWhole(app.button(words.nextCustomer), viewport)).toBe(true);
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});
