import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { MINIPROGRAM } from '../../scripts/lib/paths.mjs';
import { type BffProcess, startBff } from '../testkit/bff-process.js';
import { launchBrowser, openPhone, PHONE } from '../testkit/browser.js';
import { freshDatabase, type TestDatabase } from '../testkit/database.js';
import { merchantEnvironment } from '../testkit/merchant.js';
import { migrate } from '../testkit/migrate.js';
import { WEDNESDAY } from '../testkit/scene.js';
import { keepDeskPicture, SMALL_DESKTOP } from './harness/desk.js';

const ME = '/pages/me/index';
const secret = (name: string): string => `${name} `.repeat(12);

let browser: Browser;
let database: TestDatabase;
let bff: BffProcess;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  bff = await startBff({
    databaseUrl: database.url,
    environment: {
      NODE_ENV: 'production',
      JWT_SECRET: secret('jwt'),
      CARD_CODE_SECRET: secret('card'),
      DATA_KEY: secret('data'),
      WECHAT_APP_ID: 'wx-of-production',
      WECHAT_APP_SECRET: 'secret of production',
      // Nobody answers there.
      WECHAT_API_BASE: 'http://127.0.0.1:9',
      ...merchantEnvironment(),
      TRUSTED_DOCUMENTS: path.join(MINIPROGRAM, 'src/generated/persisted-documents.json'),
    },
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await bff.close();
  await database.drop();
});

test('in production one phone stands alone, and nothing of the panel is to be had', async () => {
  const html = await fetch(`${bff.url}/`).then((answer) => answer.text());
  const desk = /data-desk="([^"]+)"/.exec(html)?.[1] ?? '';
  const shell = await fetch(bff.url + desk).then((answer) => answer.text());
  const panel = /development\/desk-panel\.[0-9a-f]{8}\.js/.exec(shell)?.[0] ?? '';
  expect(panel).not.toBe('');
  for (const address of [panel, panel.replace('d', '%64'), panel.replace('/', '%2F')]) {
    expect((await fetch(`${bff.url}/${address}`)).status).toBe(404);
  }

  const window = await openPhone(browser, {
    url: bff.url,
    moment: WEDNESDAY,
    viewport: SMALL_DESKTOP,
    hasTouch: false,
  });
  const { page } = window;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ME);
  const frame = page.locator('iframe');
  await frame.waitFor();
  await page.frameLocator('iframe').locator('.page').first().waitFor();
  expect(await page.locator('.panel').count()).toBe(0);
  expect(asked.filter((address) => address.startsWith('/development'))).toEqual([]);
  expect(
    await frame.evaluate((one: HTMLIFrameElement) => ({
      width: one.contentWindow?.innerWidth,
      height: one.contentWindow?.innerHeight,
      path: one.contentWindow?.location.pathname,
    })),
  ).toEqual({ ...PHONE, path: ME });
  const box = await frame.boundingBox();
  const left = box?.x ?? 0;
  const right = SMALL_DESKTOP.width - left - (box?.width ?? 0);
  expect(Math.abs(left - right)).toBeLessThan(2);
  await keepDeskPicture(page, 'production');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => !key.startsWith('huiji.'))).toEqual([]);
  await page.frameLocator('iframe').getByText('请在微信中打开惠积').waitFor();
  expect(asked.filter((address) => address.startsWith('/__standin'))).toEqual([]);
  expect(window.takeProblems()).toEqual([]);
  await window.close();
});
