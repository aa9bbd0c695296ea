import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPhone, PHONE } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { freezeClock } from '../testkit/stand-in.js';
import { findAxeViolations } from './harness/axe.js';
import {
  DESKTOP,
  type Desk,
  keepDeskPicture,
  openDesk,
  SMALL_DESKTOP,
  signInOn,
} from './harness/desk.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { wordsOf } from './harness/words.js';

const HOME = '/pages/home/index';
const CARD = '/pages/card/index';
const TILL = '/features/staff/pages/till/index';
const NARROW = { width: 900, height: 800 } as const;

let browser: Browser;
let scene: Scene;
let desk: Desk;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const here = () => ({ url: scene.app.bff.url, moment: WEDNESDAY });
const zh = wordsOf('zh');

/** The page that the window's address names. */
const address = async () => {
  const { pathname } = new URL(desk.page.url());
  return pathname;
};

const sizeInside = (name: string) =>
  desk.frame(name).evaluate((frame: HTMLIFrameElement) => ({
    width: frame.contentWindow?.innerWidth,
    height: frame.contentWindow?.innerHeight,
    root: getComputedStyle(frame.contentDocument?.documentElement ?? frame).fontSize,
    scale: frame.getBoundingClientRect().width / frame.offsetWidth,
  }));

describe('In development', () => {
  afterEach(async () => {
    expect(desk.window.takeProblems()).toEqual([]);
    await desk.window.close();
    await freezeClock(scene.app.bff.url, WEDNESDAY);
  });

  test('a phone is exactly 390 x 844, at scale 1 where it fits, beside the panel', async () => {
    desk = await openDesk(browser, 'zh', here());
    await desk.inside('lin').getByRole('checkbox', { name: zh.consent }).waitFor();
    expect(await sizeInside('lin')).toEqual({ ...PHONE, root: '20.8px', scale: 1 });
    for (const name of ['wang', 'zhao']) await desk.open(name);
    await desk.inside('zhao').getByRole('checkbox', { name: zh.consent }).waitFor();
    for (const name of ['lin', 'wang', 'zhao']) {
      expect(await sizeInside(name)).toEqual({ ...PHONE, root: '20.8px', scale: 1 });
    }
    await desk.page.setViewportSize(SMALL_DESKTOP);
    const smaller = await sizeInside('lin');
    expect(smaller).toMatchObject({ ...PHONE, root: '20.8px' });
    expect(smaller.scale).toBeGreaterThan(0.6);
    for (const name of ['lin', 'wang', 'zhao']) {
      const box = await desk.frame(name).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SMALL_DESKTOP.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(SMALL_DESKTOP.height);
    }
  });

  test('people side by side keep their own sessions and pages, also over a reload', async () => {
    desk = await openDesk(browser, 'zh', here());
    await desk.open('wang');
    await signInOn(desk.inside('lin'), zh);
    await signInOn(desk.inside('wang'), zh);
    await desk.inside('wang').getByRole('tab', { name: zh.me, exact: true }).click();
    await desk.inside('lin').getByRole('tab', { name: zh.card, exact: true }).click();
    await desk.inside('lin').getByRole('button', { name: zh.qr }).waitFor();
    await desk.page.waitForURL((url) => url.pathname === CARD);
    await desk.page.reload();
    await desk.inside('wang').getByRole('tab', { name: zh.me, selected: true }).waitFor();
    await desk.inside('lin').getByRole('button', { name: zh.qr }).waitFor();
    const kept = await desk.page.evaluate(() => ({ ...localStorage }));
    const sessions = ['lin', 'wang'].map((name) => kept[`huiji:${name}.member.session`]);
    expect(new Set(sessions.filter((session) => session !== undefined)).size).toBe(2);
    expect(Object.keys(kept).filter((key) => key.startsWith('huiji.'))).toEqual([]);
  });

  test('the address follows the phone in hand, both ways and back', async () => {
    desk = await openDesk(browser, 'zh', { ...here(), path: TILL });
    await desk.inside('clerk').getByLabel(zh.userName).waitFor();
    expect(await address()).toBe(TILL);
    await desk.open('zhao');
    await signInOn(desk.inside('zhao'), zh);
    await desk.page.waitForURL((url) => url.pathname === HOME);
    await desk.inside('zhao').getByRole('button', { name: zh.myPoints }).click();
    await desk.inside('zhao').getByRole('heading', { name: zh.myPoints }).waitFor();
    await desk.page.waitForURL((url) => url.pathname.endsWith('/statement/index'));
    await desk.page.goBack();
    await desk.page.waitForURL((url) => url.pathname === HOME);
    await desk.inside('zhao').getByRole('tablist', { name: zh.tabs }).waitFor();
    await desk.inside('clerk').getByLabel(zh.userName).click();
    await desk.page.waitForURL((url) => url.pathname === TILL);
    await desk.inside('zhao').getByRole('tab', { name: zh.home, exact: true }).click();
    await desk.page.goto(CARD);
    await desk.inside('zhao').getByRole('button', { name: zh.qr }).waitFor();
    await desk.inside('clerk').getByLabel(zh.userName).waitFor();
  });

  test('a window that becomes narrow and wide again loses nothing', async () => {
    desk = await openDesk(browser, 'zh', { ...here(), path: TILL });
    await desk.inside('clerk').getByLabel(zh.userName).fill('half-typed');
    await desk.page.setViewportSize(NARROW);
    await desk.panel.waitFor({ state: 'hidden' });
    expect(await sizeInside('clerk')).toMatchObject({ ...NARROW, scale: 1 });
    await desk.page.setViewportSize(DESKTOP);
    await desk.panel.waitFor();
    expect(await desk.inside('clerk').getByLabel(zh.userName).inputValue()).toBe('half-typed');
  });

  test('the phones follow the business time, and the nightly jobs run', async () => {
    desk = await openDesk(browser, 'zh', here());
    const { panel, words, button } = desk;
    await panel.getByText(words.timeFrozen, { exact: true }).waitFor();
    await panel.getByText('2026年11月25日 周三').waitFor();
    await desk.open('chen');
    await signInOn(desk.inside('chen'), zh);
    await desk.inside('chen').getByRole('tab', { name: zh.card, exact: true }).click();
    const code = desk.inside('chen').getByRole('button', { name: zh.qr }).locator('img');
    const before = await code.getAttribute('src');
    const reloaded = desk.page.waitForEvent('framenavigated');
    await button(words.saturday).click();
    await reloaded;
    await panel.getByText('2026年11月28日 周六', { exact: true }).waitFor();
    await code.waitFor();
    expect(await code.getAttribute('src')).not.toBe(before);
    await button(words.jobs).click();
    await panel.getByRole('status').getByText(words.jobsRan).waitFor();
    await button(words.letRun).click();
    await panel.getByText(words.timeMoved, { exact: true }).waitFor();
    await button(words.backToRealTime).click();
    await panel.getByText('2026年11月25日 周三').waitFor({ state: 'detached' });
  });

  test('no more than three phones stand there, and the last one stays', async () => {
    desk = await openDesk(browser, 'en', here());
    await desk.open('zhao');
    await desk.panel.getByLabel(desk.words.newName).fill('somebody-new');
    await desk.button(desk.words.openNew).click();
    await desk.inside('somebody-new').getByRole('checkbox', { name: zh.consent }).waitFor();
    expect(await desk.button(/^Open the phone of chen/).isDisabled()).toBe(true);
    await desk.putAway('lin');
    await desk.putAway('somebody-new');
    expect(await desk.button(/^Put the phone of/).count()).toBe(0);
    expect(await desk.page.locator('iframe').count()).toBe(1);
  });

  test('the panel is used by keyboard alone', async () => {
    desk = await openDesk(browser, 'en', here());
    await desk.inside('lin').getByRole('checkbox', { name: zh.consent }).waitFor();
    await desk.panel.getByRole('radio', { name: 'English' }).focus();
    const reached: string[] = [];
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await desk.page.keyboard.press('Tab');
      const focus = await desk.page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element.closest('.panel') === null) return null;
        const shown = element.matches('input[type=radio]') ? element.nextElementSibling : element;
        const { outlineStyle } = getComputedStyle(shown ?? element);
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return `${name.split(',')[0]}${outlineStyle === 'none' ? ' without a ring' : ''}`;
      });
      if (focus === null) break;
      reached.push(focus);
    }
    const usable = await desk.panel
      .locator('button:enabled')
      .evaluateAll((buttons) =>
        buttons.map(
          (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').split(',')[0],
        ),
      );
    expect(reached.filter((name) => name !== '')).toEqual(usable);
    await desk.button(/^Open the phone of wang/).focus();
    await desk.page.keyboard.press('Enter');
    await desk.inside('wang').getByRole('checkbox', { name: zh.consent }).waitFor();
  });

  test.each(['zh', 'en'] as const)('nothing is wrong with the panel in %s', async (language) => {
    desk = await openDesk(browser, language, here());
    await desk.open('wang');
    await desk.inside('wang').getByRole('checkbox', { name: zh.consent }).waitFor();
    for (const [theme, scheme] of [
      ['themeLight', 'light'],
      ['themeDark', 'dark'],
    ] as const) {
      await desk.panel.getByRole('radio', { name: desk.words[theme], exact: true }).check();
      await desk.page.emulateMedia({ colorScheme: scheme });
      for (const size of [DESKTOP, SMALL_DESKTOP, { width: 1024, height: 768 }]) {
        await desk.page.setViewportSize(size);
        await desk.page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        expect(await findAxeViolations(desk.page)).toEqual([]);
        const isSideways = await desk.panel.evaluate((one) => one.scrollWidth > one.clientWidth);
        expect(isSideways).toBe(false);
        await keepDeskPicture(desk.page, `${language}-${scheme}-${size.width}`);
      }
    }
  });
});

test('a window that was narrow when it was opened stays the app when it grows', async () => {
  const window = await openPhone(browser, { ...here(), viewport: NARROW, hasTouch: false });
  const { page } = window;
  await page.goto('/');
  await page.getByRole('checkbox', { name: zh.consent }).waitFor();
  await page.setViewportSize(DESKTOP);
  expect(await page.locator('iframe').count()).toBe(0);
  expect(await page.locator('#app').evaluate((app) => app.clientWidth)).toBe(PHONE.width);
  expect(window.takeProblems()).toEqual([]);
  await window.close();
});
