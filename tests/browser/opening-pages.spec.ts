import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { findAxeViolations } from './harness/axe.js';
import { MOST_SHIFT, takeShift } from './harness/layout-shift.js';
import { type MemberApp, openMemberApp } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { standStill } from './harness/stand-still.js';

const ME = '/pages/me/index';
const NOTICE = '/features/privacy/pages/notice/index';
/** The code of the privacy notice. */
const NOTICE_CODE = /\/js\/[^/]*(privacy|notice)[^/]*\.js$/;
const PULL = { x: 195, from: 260, to: 420, steps: 8 };

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const openApp = (): Promise<MemberApp> =>
  openMemberApp(browser, 'en', { url: scene.app.bff.url, moment: WEDNESDAY });

/** The app's files as they arrive on a phone. */
function watchFiles(page: Page): ReadonlySet<string> {
  const files = new Set<string>();
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(js|css)$/.test(pathname)) files.add(pathname);
  });
  return files;
}

/** Opens the app as a guest. @returns the files that came since */
async function openAsGuest(): Promise<{ app: MemberApp; files: ReadonlySet<string> }> {
  const app = await openApp();
  const files = watchFiles(app.page);
  await app.page.reload();
  await app.button(app.words.lookAround).click();
  await app.button(app.words.guestSignIn).waitFor();
  return { app, files };
}

/** What a phone has loaded that has opened every tab as a guest. */
async function filesOfTabs(): Promise<readonly string[]> {
  const { app, files } = await openAsGuest();
  for (const tab of ['card', 'me', 'home'] as const) await app.goTo(tab);
  await app.phone.close();
  return [...files];
}

const uncaught = (app: MemberApp) =>
  app.phone.takeProblems().filter((problem) => problem.startsWith('thrown'));

test('without a network every tab opens, and a page that is not on the phone says so', async () => {
  const wanted = await filesOfTabs();
  const { app, files } = await openAsGuest();
  const { page, words } = app;
  while (!wanted.every((file) => files.has(file))) await page.waitForEvent('requestfinished');
  // Arrived is not yet run.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));

  await app.phone.context.setOffline(true);
  await app.goTo('card');
  await app.goTo('me');
  const staff = page.getByRole('button', { name: words.staff });
  await staff.click();
  const problem = page.getByRole('dialog', { name: words.noConnection });
  await problem.getByText(words.notHere).waitFor();
  expect(new URL(page.url()).pathname).toBe(ME);

  const retry = problem.getByRole('button', { name: words.reload, exact: true });
  await retry.click();
  await problem.locator('button:not([aria-disabled])', { hasText: words.reload }).waitFor();
  await problem.getByRole('button', { name: words.close, exact: true }).click();
  await problem.waitFor({ state: 'hidden' });
  await app.goTo('home');
  await app.goTo('me');
  await staff.click();
  await problem.waitFor();
  expect(uncaught(app)).toEqual([]);

  await app.phone.context.setOffline(false);
  await retry.click();
  await page.getByLabel(words.userName).waitFor();
  expect(await problem.count()).toBe(0);
  await app.phone.close();
});

test('where not even the first page can be had, its place says so and tries again', async () => {
  const app = await openApp();
  const { page, words } = app;
  await app.signIn('cut-off');
  await page.route(NOTICE_CODE, (route) => route.abort('internetdisconnected'));
  await page.goto(`${NOTICE}?from=link`);
  const problem = page.getByRole('alert');
  await problem.getByRole('heading', { name: words.noConnection, level: 1 }).waitFor();
  await problem.getByText(words.notHere).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  expect(uncaught(app)).toEqual([]);

  // The server is not there either: it stays as it is.
  await app.phone.context.setOffline(true);
  await app.button(words.reload).click();
  await page.locator('button:not([aria-disabled])', { hasText: words.reload }).waitFor();
  await problem.waitFor();

  await page.unroute(NOTICE_CODE);
  await app.phone.context.setOffline(false);
  await app.button(words.reload).click();
  await page.getByRole('heading', { name: 'Privacy notice', level: 1 }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  const { pathname, search } = new URL(page.url());
  expect(pathname + search).toBe(`${NOTICE}?from=link`);
  await app.button(words.back).click();
  await page.getByRole('tablist', { name: words.tabs }).waitFor();
  expect(uncaught(app)).toEqual([]);
  await app.phone.close();
});

test('a page that comes after somebody went back stays away', async () => {
  const app = await openApp();
  const { page, words } = app;
  await app.signIn('impatient');
  await app.goTo('me');
  const held: Route[] = [];
  await page.route(NOTICE_CODE, (route) => {
    held.push(route);
  });
  await page.getByRole('button', { name: words.accountData }).click();
  await page.getByRole('heading', { name: words.accountData }).first().waitFor();
  const asked = page.waitForRequest(NOTICE_CODE);
  await page.getByRole('button', { name: words.privacyNotice }).click();
  await asked;
  await app.button(words.back).click();
  await page.getByRole('tab', { name: words.me, selected: true }).waitFor();
  const came = page.waitForResponse(NOTICE_CODE);
  for (const route of held) await route.continue();
  await came;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(new URL(page.url()).pathname).toBe(ME);
  await app.goTo('card');
  await app.goTo('me');
  expect(await page.getByRole('heading', { name: words.accountData }).count()).toBe(0);
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('pulling the page down asks again under a ring, and nothing else moves', async () => {
  const app = await openApp();
  const { page, words } = app;
  await app.button(words.lookAround).click();
  await app.button(words.guestSignIn).waitFor();
  const tops = () =>
    page.evaluate(() =>
      ['.page__content', '.nav-tabs'].map((selector) => {
        const shown = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
        return Math.round(shown?.getBoundingClientRect().top ?? Number.NaN);
      }),
    );
  const before = await tops();
  const touch = await app.phone.context.newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: PULL.x, y }],
    });
  const ring = page.locator('.pull__ring');
  await finger('touchStart', PULL.from);
  for (let step = 1; step <= PULL.steps; step += 1) {
    await finger('touchMove', PULL.from + ((PULL.to - PULL.from) * step) / PULL.steps);
  }
  await ring.waitFor();
  expect(await tops()).toEqual(before);
  const asked = page.waitForRequest('**/graphql');
  await finger('touchEnd', PULL.to);
  await asked;
  await ring.waitFor({ state: 'detached' });
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

test('a member who comes back is asked for while the files of the app are still on their way', async () => {
  const app = await openApp();
  const { page } = app;
  await app.signIn('asked-ahead');
  await page.goto('/pages/home/index');
  const balance = page.locator('.member-card').getByText('500', { exact: true });
  await balance.waitFor();
  const isQuestionOfHome = (text: string | null) => text?.includes('query Home') ?? false;
  await page.waitForLoadState('networkidle');

  const asked: string[] = [];
  page.on('request', (request) => {
    if (isQuestionOfHome(request.postData())) asked.push(request.url());
  });
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/\/js\/app\./, async (route) => {
    if (isHolding) held.push(route);
    else await route.continue();
  });
  const question = page.waitForRequest((request) => isQuestionOfHome(request.postData()));
  await page.reload({ waitUntil: 'commit' });
  await question;
  isHolding = false;
  for (const route of held) await route.continue();
  await balance.waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
  await app.phone.close();
});

test('nothing is drawn before the styles of the app are there', async () => {
  const app = await openApp();
  const { page } = app;
  await app.button(app.words.lookAround).click();
  await app.button(app.words.guestSignIn).waitFor();
  const held: Route[] = [];
  await page.route(/\/css\/app\./, (route) => {
    held.push(route);
  });
  await page.reload({ waitUntil: 'commit' });
  // The app's scripts have run, and its page waits in the document.
  await page.locator('.page').first().waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await page.evaluate(() => performance.getEntriesByType('paint').length)).toBe(0);
  for (const route of held) await route.continue();
  await app.button(app.words.guestSignIn).waitFor();
  await standStill(page);
  const { score, moved } = await takeShift(page);
  expect({ moved, isCalm: score <= MOST_SHIFT }).toEqual({ moved, isCalm: true });
  await app.phone.close();
});
