import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPhone, type Phone } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { startWatchingShifts } from './harness/layout-shift.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { seeing } from './harness/see.js';
import { wordsOf } from './harness/words.js';

const GALLERY = '/features/gallery/pages/gallery/index';
/** More than any layer has to tab through. */
const MOST_TABS = 8;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

/** The groups of the gallery, each by the name of its chip. */
const GROUPS = {
  buttons: ['按钮', 'Buttons'],
  choices: ['选择', 'Choices'],
  fields: ['输入', 'Fields'],
  rows: ['列表', 'Rows'],
  rewards: ['奖励', 'Rewards'],
  states: ['状态', 'States'],
  waiting: ['等待', 'Waiting'],
  numbers: ['数字', 'Numbers'],
  layers: ['浮层', 'Layers'],
  signs: ['图标', 'Signs'],
  bars: ['导航', 'Bars'],
} as const;
const PRIMARY = ['主要操作', 'Primary'] as const;

describe.each([
  { language: 'zh', column: 0 },
  { language: 'en', column: 1 },
] as const)('The gallery, in $language', ({ language, column }) => {
  let phone: Phone;
  const see = seeing('gallery', language, () => phone);
  const open = (group: keyof typeof GROUPS) =>
    phone.page.getByRole('radio', { name: GROUPS[group][column], exact: true }).click();

  beforeAll(async () => {
    phone = await openPhone(browser, { url: scene.app.bff.url, moment: WEDNESDAY });
    await startWatchingShifts(phone.context);
    await phone.page.goto(GALLERY);
    const choice = wordsOf(language).chooseLanguage;
    await phone.page.getByRole('radio', { name: choice, exact: true }).click();
  });
  afterAll(() => phone.close());

  test.each(Object.keys(GROUPS) as (keyof typeof GROUPS)[])('%s', async (group) => {
    await open(group);
    await see(group, { isWhole: true });
  });

  test('a button with the focus, and pressed', async () => {
    await open('buttons');
    const button = phone.page.getByRole('button', { name: PRIMARY[column], exact: true });
    await button.focus();
    await phone.page.keyboard.press('Shift+Tab');
    await phone.page.keyboard.press('Tab');
    await see('focused');
    await button.hover();
    await phone.page.mouse.down();
    await see('pressed');
    await phone.page.mouse.up();
  });

  test.each([
    { layer: 'sheet', opener: ['打开面板', 'Open a sheet'] },
    { layer: 'overlay', opener: ['打开全屏', 'Open an overlay'] },
  ] as const)('the $layer keeps the focus in and gives it back', async ({ layer, opener }) => {
    const { page } = phone;
    await open('layers');
    const button = page.getByRole('button', { name: opener[column], exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await see(layer);
    expect(await focusLeaves(page)).toBe(false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

/** Whether tabbing on ever stands on something outside the open layer. */
async function focusLeaves(page: Page): Promise<boolean> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const focused = document.activeElement;
      const layer = document.querySelector('dialog[open]');
      return focused !== document.body && !layer?.contains(focused);
    });
    if (isOutside) return true;
  }
  return false;
}

test('it is shut where nothing stands in for WeChat', async () => {
  const phone = await openPhone(browser, { url: scene.app.bff.url, moment: WEDNESDAY });
  const gone = { status: 404, contentType: 'application/json', body: '{}' };
  await phone.page.route('**/__standin/**', (route) => route.fulfill(gone));
  await phone.page.goto(GALLERY);
  await phone.page.getByText('这一页只在开发时打开').waitFor();
  await phone.close();
});
