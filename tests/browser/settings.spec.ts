import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { expectType } from '../testkit/results.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { addWheel, playOf } from '../testkit/wheel.js';
import { type MemberApp, openMemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';

const DARK_PAGE = 'rgb(22, 20, 18)';
const LIGHT_PAGE = 'rgb(246, 244, 241)';
/** Body text, points: 14 of the design. */
const BODY = 14.56;
const LARGEST = 1.4;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

async function openAs(name: string): Promise<MemberApp> {
  const app = await openSignedIn(
    browser,
    'en',
    { url: scene.app.bff.url, moment: WEDNESDAY },
    name,
  );
  await app.goTo('me');
  return app;
}

const openRow = async ({ page }: MemberApp, title: string): Promise<void> => {
  await page.getByRole('button', { name: title }).click();
  await page.getByRole('heading', { name: title }).first().waitFor();
};

/** What the eye sees of the look: the page's colour and the size of ordinary text. */
const look = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const shown = [...document.querySelectorAll('.page')].find((one) => one.checkVisibility());
    const size = shown ? Number.parseFloat(getComputedStyle(shown).fontSize) : 0;
    return { backgroundColor, size };
  });

test('dark and largest text are chosen, hold at once, and still hold after a reload', async () => {
  const app = await openAs('night-owl');
  const { page, words } = app;
  expect((await look(page)).backgroundColor).toBe(LIGHT_PAGE);
  await openRow(app, words.settings);
  await page.getByRole('radio', { name: words.dark }).click();
  await page.getByRole('radio', { name: words.largest }).click();
  const chosen = await look(page);
  expect(chosen.backgroundColor).toBe(DARK_PAGE);
  expect(chosen.size).toBeCloseTo(BODY * LARGEST, 1);

  // The first thing ever painted after a reload is dark already: no script of the app has run yet.
  await page.route('**/js/*', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.styleSheets.length > 0);
  const first = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(first).toBe(DARK_PAGE);
  await page.unroute('**/js/*');

  await page.reload();
  await page.getByRole('radio', { name: words.dark, checked: true }).waitFor();
  expect(await look(page)).toEqual(chosen);

  await page.getByRole('radio', { name: words.light }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await look(page)).backgroundColor).toBe(LIGHT_PAGE);
  await app.phone.close();
});

test('everything that is kept comes as a file that can be read', async () => {
  const app = await openAs('archivist');
  const { page, words } = app;
  await openRow(app, words.accountData);
  await app.button(words.prepareData).click();
  const download = page.waitForEvent('download');
  await app.button(words.download).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^huiji-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(expect.any(Object));
  await app.phone.close();
});

/** From Me to where the account is closed for good. */
async function closeAccount(app: MemberApp): Promise<void> {
  const { page, words } = app;
  await openRow(app, words.accountData);
  await page.getByRole('button', { name: words.closeAccount }).click();
  await page.getByRole('heading', { name: words.youLose }).waitFor();
  await page.getByText('500', { exact: true }).filter({ visible: true }).waitFor();
  await app.button(words.continueClosing).click();
  await app.button(words.continueClosing).click();
  await page.getByLabel(words.closingField).fill('close');
  await app.button(words.closeForGood).click();
  await app.button(words.toFirstPage).waitFor();
}

test('closing the account ends at the first page, with nothing of the member left behind', async () => {
  const app = await openAs('leaver');
  const { page, words } = app;
  await openRow(app, words.settings);
  await page.getByRole('radio', { name: words.dark }).click();
  await app.button(words.back).click();
  await closeAccount(app);
  await app.button(words.toFirstPage).click();
  await page.getByRole('checkbox', { name: words.consent }).waitFor();
  const left = await page.evaluate(() => Object.keys(localStorage).toSorted());
  expect(left.filter((key) => /member|session|consent|preferences|firstPaint/.test(key))).toEqual(
    [],
  );
  expect((await look(page)).backgroundColor).toBe(LIGHT_PAGE);
  await app.phone.close();
});

test('who closes is told of the prizes that are still to be claimed, and led to them', async () => {
  const { token } = await scene.member('winner');
  const wheel = await addWheel(scene.app.database, {
    prizes: [
      { oddsPpm: 1_000_000, kind: 'GOODS', stock: 10 },
      { oddsPpm: 0, fallback: true },
    ],
  });
  expectType(await playOf(scene.app.client, token).spin(wheel), 'Spin');
  const app = await openAs('winner');
  const { page, words } = app;
  await openRow(app, words.accountData);
  await page.getByRole('button', { name: words.closeAccount }).click();
  await page.getByRole('heading', { name: words.youLose }).waitFor();
  const row = page.getByRole('button', { name: 'Prizes still to claim' });
  await row.getByText('1', { exact: true }).waitFor();
  await row.click();
  await page.locator('.spin-row').waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('after closing the account a reload says goodbye again, and leads a guest to the first page', async () => {
  const app = await openAs('reloader');
  const { page, words } = app;
  await closeAccount(app);
  await page.reload();
  await app.button(words.toFirstPage).waitFor();
  await app.button(words.toFirstPage).click();
  await page.getByRole('checkbox', { name: words.consent }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/pages/home/index');
  await page.reload();
  await page.getByRole('checkbox', { name: words.consent }).waitFor();
  await app.button(words.lookAround).click();
  await app.button(words.guestSignIn).waitFor();

  // The way back leads to pages of the member: they ask who is there, and show nothing of the member.
  await page.goto('/features/settings/pages/data/index');
  await page.getByRole('checkbox', { name: words.consent }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('a guest chooses language, appearance and text size where members do', async () => {
  const app = await openMemberApp(browser, 'en', { url: scene.app.bff.url, moment: WEDNESDAY });
  const { page, words } = app;
  await app.button(words.lookAround).click();
  await app.goTo('me');
  await openRow(app, words.settings);
  await page.getByRole('radio', { name: words.dark }).click();
  await page.getByRole('radio', { name: words.largest }).click();
  const chosen = await look(page);
  expect(chosen.backgroundColor).toBe(DARK_PAGE);
  expect(chosen.size).toBeCloseTo(BODY * LARGEST, 1);
  await page.getByRole('radio', { name: '中文' }).click();
  await page.getByRole('heading', { name: '设置' }).first().waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});
