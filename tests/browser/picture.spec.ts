import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { WEDNESDAY } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import { cardCode } from '../testkit/till.js';
import { composePhones } from './harness/compose.js';
import { DEMO_START_MS, type Demo, startDemo } from './harness/demo.js';
import { openSignedIn } from './harness/member-app.js';
import { keepDocsPicture } from './harness/picture.js';
import { openTillApp } from './harness/till-app.js';

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo(WEDNESDAY)]);
}, DEMO_START_MS);

afterAll(async () => {
  await Promise.all([browser.close(), demo.close()]);
});

const screenOf = (page: Page) => page.screenshot({ animations: 'allow' });

test.each([
  { language: 'en', name: 'huiji' },
  { language: 'zh', name: 'huiji.zh-CN' },
] as const)('the picture at the top of the README, in $language', async ({ language, name }) => {
  const where = { url: demo.bff.url, moment: demo.moment };
  const app = await openSignedIn(browser, language, where, 'lin');
  await app.page.getByText(/^12,6\d\d$/).waitFor();
  const home = await screenOf(app.page);
  await app.goTo('card');
  await app.readCodes();
  const card = await screenOf(app.page);
  await app.goTo('home');
  await app.openPoints();
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.page.getByRole('button', { name: app.words.pointsEarned }).first().waitFor();
  const points = await screenOf(app.page);

  const till = await openTillApp(browser, language, where);
  await till.signIn('clerk', 'clerk-demo');
  const { token } = await signIn(demo.client, 'zhao');
  await till.scan(await cardCode(demo.client, token));
  await till.button(till.words.cancelSale).waitFor();
  await till.addLine(till.words.fresh, '86');
  await till.button(till.words.addLine).click();
  await till.addLine(till.words.general, '39.5');
  await till.quoted();
  const sale = await screenOf(till.page);

  const picture = await composePhones(browser, [home, card, points, sale]);
  await keepDocsPicture(picture, name);
  expect(picture.length).toBeLessThanOrEqual(150_000);
  expect([...app.phone.takeProblems(), ...till.phone.takeProblems()]).toEqual([]);
  await Promise.all([app.phone.close(), till.phone.close()]);
});
