import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { expectType } from '../testkit/results.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { line, openTill, type ScanResult } from '../testkit/till.js';
import { type MemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';

const MINUTE_MS = 60_000;
const OPENS_IN_MS = 300;
const OPENINGS = 3;

let browser: Browser;
let scene: Scene;
let app: MemberApp;
let people = 0;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

beforeEach(async () => {
  await freezeClock(scene.app.bff.url, WEDNESDAY);
  app = await openSignedIn(
    browser,
    'en',
    { url: scene.app.bff.url, moment: WEDNESDAY },
    `card-${++people}`,
  );
  await app.goTo('card');
  await app.code('qr').waitFor();
});

afterEach(() => app.phone.close());

/** Both clocks: what the phone believes, and what the server knows. */
async function goOn(minutes: number): Promise<void> {
  const moment = after(WEDNESDAY, minutes * MINUTE_MS);
  await freezeClock(scene.app.bff.url, moment);
  await app.phone.setClock(moment);
}

/** The code on the screen; both pictures must say the same. */
async function shownCode(): Promise<string> {
  const { barcode, qr } = await app.readCodes();
  expect(qr).toBe(barcode);
  return barcode;
}

/** Does something that changes the code, and waits until another one is drawn. */
async function changing(change: () => Promise<void>): Promise<string> {
  const drawn = await app.code('qr').getAttribute('src');
  await change();
  await app.button(app.words.qr).locator(`img:not([src="${drawn}"])`).waitFor();
  return shownCode();
}

/** What a till of its own makes of a code. */
const scan = (code: string): Promise<ScanResult> =>
  openTill(scene.app.client, scene.clerk, { terminalId: `till-${++people}` }).scan(code);

const refusalOf = async (code: string) => expectType(await scan(code), 'CardCodeProblem').reason;

test('the code changes with the minute, and the one shown is the one that opens the till', async () => {
  const first = await shownCode();
  const second = await changing(() => goOn(1));
  const third = await changing(() => goOn(3));
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await refusalOf(first)).toBe('EXPIRED');
  expectType(await scan(third), 'TillSession');
});

test('offline it goes on with the codes on the phone, says for how long, and they are valid', async () => {
  await app.phone.context.setOffline(true);
  const code = await changing(() => goOn(18));
  await app.goTo('home');
  await app.goTo('card');
  await app.page.getByText(/^Works offline, 42 min left$/).waitFor();
  expect(await shownCode()).toBe(code);
  expectType(await scan(code), 'TillSession');
  await app.phone.setClock(after(WEDNESDAY, 61 * MINUTE_MS));
  await app.page.getByText(app.words.connectForCodes).waitFor();
  expect(await app.code('qr').count()).toBe(0);
  await app.phone.context.setOffline(false);
});

test('started anew without the server, it still shows its codes', async () => {
  await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
  await goOn(5);
  await app.page.reload();
  const code = await shownCode();
  await app.page.getByText(/^Works offline, 55 min left$/).waitFor();
  expectType(await scan(code), 'TillSession');
});

test('a new code on request makes every older one worthless', async () => {
  const old = await shownCode();
  const fresh = await changing(async () => {
    await app.button(app.words.newCode).click();
    await app.page.getByRole('status').getByText(app.words.codeReplaced).waitFor();
  });
  // Before the scan: the tick takes the place of the button.
  expect(await app.page.getByRole('button', { name: /^Again in \d s$/ }).isDisabled()).toBe(true);
  expect(await refusalOf(old)).toBe('INVALID');
  expectType(await scan(fresh), 'TillSession');
});

test('one code alone fills the screen, keeps the focus and gives it back', async () => {
  const code = await shownCode();
  for (const kind of ['barcode', 'qr'] as const) {
    await app.button(app.words[kind]).focus();
    await app.page.keyboard.press('Enter');
    const overlay = app.page.getByRole('dialog', { name: app.words.codeImage });
    await overlay.waitFor();
    for (let tabs = 0; tabs < 3; tabs += 1) {
      await app.page.keyboard.press('Tab');
      const isInside = await overlay.evaluate(
        (dialog) =>
          dialog.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(isInside).toBe(true);
    }
    await app.page.keyboard.press('Escape');
    await overlay.waitFor({ state: 'hidden' });
    const focused = await app.page.evaluate(() =>
      document.activeElement?.getAttribute('aria-label'),
    );
    expect(focused).toBe(app.words[kind]);
  }
  expect(await shownCode()).toBe(code);
});

test('the digits stay hidden until asked for, and readers never hear them', async () => {
  const code = await shownCode();
  const grouped = code.replace(/\d{4}(?=\d)/g, '$& ');
  expect(await app.page.getByText(grouped).count()).toBe(0);
  await app.button(app.words.showDigits).click();
  const digits = app.page.getByText(grouped);
  await digits.waitFor();
  expect(await digits.evaluate((element) => element.closest('[aria-hidden="true"]') !== null)).toBe(
    true,
  );
  await app.button(app.words.hideDigits).click();
  await digits.waitFor({ state: 'detached' });
});

test('from what the phone keeps it opens in under 300 ms', async () => {
  const times: number[] = [];
  for (let opening = 1; opening <= OPENINGS; opening += 1) {
    await app.goTo('home');
    await app.page.reload();
    await app.page.getByText('500', { exact: true }).first().waitFor();
    times.push(await app.page.evaluate(openCard, app.words.card));
    await app.code('qr').waitFor();
  }
  process.stdout.write(
    `The card opens in ${times.map(Math.round).join(', ')} ms (first time after a start)\n`,
  );
  expect(Math.min(...times)).toBeLessThan(OPENS_IN_MS);
});

/** Presses the tab and measures until the QR code has been painted, ms. Runs in the page. */
async function openCard(name: string): Promise<number> {
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((found) =>
    found.textContent?.includes(name),
  );
  const start = performance.now();
  tab?.click();
  const shown = () =>
    [...document.querySelectorAll<HTMLImageElement>('img.code-image')].filter((image) =>
      image.checkVisibility(),
    );
  while (shown().length < 2) await new Promise(requestAnimationFrame);
  await Promise.all(shown().map((image) => image.decode()));
  await new Promise(requestAnimationFrame);
  return performance.now() - start;
}

test('nothing is read out when a minute passes, with a network and without', async () => {
  await app.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region?.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const said = () => app.page.evaluate(() => Reflect.get(window, 'said') as string[]);
  await changing(() => goOn(1));
  expect(await said()).toEqual([]);
  await app.phone.context.setOffline(true);
  await app.page.getByText(app.words.worksOffline).waitFor();
  const once = await said();
  expect(once).toEqual([expect.stringContaining('No network')]);
  await changing(() => goOn(2));
  expect(await said()).toEqual(once);
  await app.phone.context.setOffline(false);
});

test('the codes are kept under their own key and sent nowhere', async () => {
  const sent: string[] = [];
  app.page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  const first = await shownCode();
  const second = await changing(() => goOn(1));
  await app.goTo('home');
  await app.page.waitForFunction(() =>
    localStorage.getItem('huiji.member.cache')?.includes('CardBalance'),
  );
  const kept = await app.page.evaluate(() => Object.entries(localStorage));
  for (const code of [first, second]) {
    expect(sent.filter((text) => text.includes(code) && !text.startsWith('data:'))).toEqual([]);
    const places = kept.filter(([, value]) => String(value).includes(code)).map(([key]) => key);
    expect(places).toEqual(code === second ? ['huiji.member.cardCodes'] : []);
  }
});

test('what the sale brought leads to the statement', async () => {
  const session = expectType(await scan(await shownCode()), 'TillSession');
  await app.page.getByText(app.words.recognised, { exact: true }).waitFor();
  await scene.till.sell({ tillSessionId: session.id, lines: [line('fresh', 8_600)] });
  await app.button(app.words.detailsOfSale).click();
  await app.page.getByRole('heading', { name: app.words.myPoints }).waitFor();
  await app.page.getByRole('button', { name: app.words.pointsEarned }).waitFor();
});
