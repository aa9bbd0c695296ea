import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { statement, sum } from '../testkit/points.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import { freezeClock } from '../testkit/stand-in.js';
import { line } from '../testkit/till.js';
import { type MemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { leaveApp } from './harness/stored.js';

const SALES = 25;
const FIRST_PAGE = 20;
const MINUTE_MS = 60_000;
const STATEMENT = '/features/points/pages/statement/index';

let browser: Browser;
let scene: Scene;
let app: MemberApp;
let receiptNumber: string;

/** Often at the till in one month, and once back with what was bought. */
beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  const { token } = await scene.member('shopper');
  const tillSessionId = await scene.till.serve(token);
  for (let sale = 1; sale < SALES; sale += 1) {
    await scene.till.sell({ tillSessionId, lines: [line('fresh', 123_400 + sale * 100)] });
  }
  const lines = [line('fresh', 20_000)];
  ({ receiptNumber } = await scene.till.sell({ tillSessionId, lines, pointsToSpend: 300 }));
  await freezeClock(scene.app.bff.url, after(WEDNESDAY, MINUTE_MS));
  await scene.till.giveBack({ receiptNumber });
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

beforeEach(async () => {
  const moment = after(WEDNESDAY, MINUTE_MS);
  app = await openSignedIn(browser, 'en', { url: scene.app.bff.url, moment }, 'shopper');
  await app.openPoints();
  await rows()
    .nth(FIRST_PAGE - 1)
    .waitFor();
});

afterEach(() => app.phone.close());

const rows = (): Locator => app.page.locator('.dated-section .list-row');
const head = (): Locator => app.page.locator('.dated-section__head').first();
const dialog = (): Locator => app.page.getByRole('dialog');

async function toTheEnd(): Promise<void> {
  await rows().last().scrollIntoViewIfNeeded();
  await app.page.getByText(app.words.thatIsAll).waitFor();
}

test('the sums of a month are of the whole month, however much of it is loaded', async () => {
  const { token } = await signIn(scene.app.client, 'shopper');
  const points = (await statement(scene.app.client, token)).map((entry) => entry.points);
  const added = (side: number) =>
    sum(points.map((part) => Math.max(0, side * part))).toLocaleString('en-US');
  const words = `In +${added(1)} · Out −${added(-1)}`;
  expect(await rows().count()).toBe(FIRST_PAGE);
  expect(await head().textContent()).toContain(words);
  await toTheEnd();
  expect(await rows().count()).toBe(points.length);
  expect(await head().textContent()).toContain(words);
});

test('the head of a month stays in view, and the place in the list survives a sheet', async () => {
  await toTheEnd();
  const header = await app.page.locator('.page-header').last().boundingBox();
  const stuck = await head().boundingBox();
  expect(stuck?.y).toBeCloseTo((header?.y ?? 0) + (header?.height ?? 0), 0);
  const row = rows().nth(FIRST_PAGE);
  const before = (await row.boundingBox())?.y;
  await row.click();
  await dialog().waitFor();
  await app.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect((await row.boundingBox())?.y).toBe(before);
  expect(await rows().count()).toBeGreaterThan(FIRST_PAGE);
});

test('from a refund to the receipt, and from there to the purchase', async () => {
  await app.page.getByRole('button', { name: app.words.takenBackEntry }).click();
  await app.button(app.words.wholeReceipt).click();
  await dialog().getByText(`Receipt ${receiptNumber}`).waitFor();
  const lines = dialog().locator('.list-row');
  await lines.first().waitFor();
  expect(await lines.count()).toBe(4);
  await lines.filter({ hasText: app.words.pointsEarned }).click();
  await dialog().getByText(app.words.purchase, { exact: true }).first().waitFor();
  expect(
    await dialog()
      .getByText(/^Receipt /)
      .textContent(),
  ).toContain(receiptNumber);
});

test('one month is chosen; a month without lines leads back to all', async () => {
  await app.button(app.words.allMonths).click();
  await dialog().getByRole('radio', { name: 'Nov', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
  await app.button('Nov 2026').waitFor();
  await rows()
    .nth(FIRST_PAGE - 1)
    .waitFor();
  await app.page.getByRole('radio', { name: app.words.lapsed, exact: true }).click();
  await app.button(app.words.showAll).click();
  await app.button(app.words.allMonths).waitFor();
  await rows()
    .nth(FIRST_PAGE - 1)
    .waitFor();
});

test('what lapses is listed by the day, also by the address', async () => {
  await app.page.goto(`${STATEMENT}?show=lapsing`);
  await app.page.getByRole('radio', { name: app.words.lapsing, checked: true }).waitFor();
  await app.page
    .getByText(/^In \d+ days$/)
    .first()
    .waitFor();
});

test('one press loads again all that failed, and one line says what is old', async () => {
  await leaveApp(app.page);
  await app.page.evaluate(() => localStorage.removeItem('huiji.member.cache'));
  await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await app.page.goto(STATEMENT);
  await app.button(app.words.reload).waitFor();
  expect(await app.button(app.words.reload).count()).toBe(1);
  await app.page.unroute('**/graphql');
  await app.button(app.words.reload).click();
  await rows()
    .nth(FIRST_PAGE - 1)
    .waitFor();
  expect(await app.button(app.words.reload).count()).toBe(0);

  // Long enough for the answers to be written to the phone.
  await app.page.waitForFunction(() =>
    localStorage.getItem('huiji.member.cache')?.includes('Statement'),
  );
  await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await app.page.goto(STATEMENT);
  await app.page.getByText(app.words.offline).waitFor();
  expect(await app.page.getByText(app.words.offline).count()).toBe(1);
});

test('what did not follow at the end is asked for again by a press', async () => {
  await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await rows().last().scrollIntoViewIfNeeded();
  await app.button(app.words.tryAgain).waitFor();
  await app.page.unroute('**/graphql');
  await app.button(app.words.tryAgain).click();
  await app.page.getByText(app.words.thatIsAll).waitFor();
  expect(await rows().count()).toBeGreaterThan(FIRST_PAGE);
});
