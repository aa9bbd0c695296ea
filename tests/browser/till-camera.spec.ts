import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import {
  type CameraBrowser,
  launchWithCamera,
  launchWithCameras,
  launchWithRefusedCamera,
} from './harness/camera.js';
import { inspect } from './harness/inspect.js';
import { openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp, type TillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

/** From opening the scanner to the receipt, the clerk's own time included. */
const LONGEST_MS = 10_000;
/** What a practised thumb needs from one key to the next. */
const TAP_MS = 400;
const MS_PER_SECOND = 1000;

interface Story {
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}
const STORIES: readonly Story[] = [
  { theme: 'light', language: 'zh' },
  { theme: 'dark', language: 'en' },
];

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const openTill = async (on: Browser, language: Language): Promise<TillApp> => {
  const till = await openTillApp(on, language, { url: scene.app.bff.url, moment: WEDNESDAY });
  await till.signIn(CLERK, PASSWORD);
  return till;
};

/** The card page of somebody new, as it stands on their screen. */
async function cardScreen({ theme, language }: Story): Promise<Buffer> {
  const phone = { url: scene.app.bff.url, moment: WEDNESDAY, colorScheme: theme };
  const member = await openSignedIn(browser, language, phone, `held-${theme}`);
  await member.goTo('card');
  await member.code('qr').waitFor();
  await member.code('qr').evaluate((image: HTMLImageElement) => image.decode());
  const screen = await member.page.screenshot();
  await member.phone.close();
  return screen;
}

describe.each(STORIES)('A $theme card before the camera', (story) => {
  let camera: CameraBrowser;
  let till: TillApp;

  beforeAll(async () => {
    camera = await launchWithCamera(browser, await cardScreen(story));
    till = await openTill(camera.browser, story.language);
  });
  afterAll(() => camera.close());

  test('from opening the scanner to the receipt in under 10 s', async () => {
    const { page, words } = till;
    const startedAt = performance.now();
    let taps = 0;
    const tap = async (target: ReturnType<TillApp['button']>) => {
      taps += 1;
      await page.waitForTimeout(TAP_MS);
      await target.click();
    };
    await tap(till.button(words.scanWithCamera));
    await till.button(words.cancelSale).waitFor();
    const readAt = performance.now();
    await tap(page.getByRole('radio', { name: words.fresh, exact: true }));
    for (const key of ['8', '6']) await tap(till.button(key));
    await tap(till.button(words.add));
    await till.quoted();
    await tap(page.getByRole('radio', { name: new RegExp(`^${words.mostPoints}`) }));
    await till.quoted();
    await tap(till.button(words.record));
    await page.getByText(words.recorded, { exact: true }).waitFor();
    const took = performance.now() - startedAt;
    expect(await page.locator('.receipt-view__amount').textContent()).toBe('¥81.00');
    const seconds = (ms: number) => (ms / MS_PER_SECOND).toFixed(1);
    process.stdout.write(
      `\nA ${story.theme} card, scanner to receipt: ${seconds(took)} s (code read after ` +
        `${seconds(readAt - startedAt)} s; ${taps} taps of a thumb are ${seconds(taps * TAP_MS)} s)\n`,
    );
    expect(took).toBeLessThan(LONGEST_MS);
    expect(till.phone.takeProblems()).toEqual([]);
  });
});

describe('A camera that reads nothing', () => {
  let other: Browser;
  afterEach(() => other.close());

  const expectTrouble = async (language: Language, word: 'cameraRefused' | 'noCamera') => {
    const till = await openTill(other, language);
    await till.button(till.words.scanWithCamera).click();
    await till.page.getByRole('alert').getByText(till.words[word]).waitFor();
    expect((await inspect(till.phone, { isPictured: false })).complaints).toEqual([]);
  };

  test('because nobody allows it', async () => {
    other = await launchWithRefusedCamera();
    await expectTrouble('zh', 'cameraRefused');
  });

  test('because there is none', async () => {
    other = await launchWithCameras(0);
    await expectTrouble('en', 'noCamera');
  });

  test('can be changed for another, or closed by Escape; typing goes on where it was', async () => {
    other = await launchWithCameras(2);
    const till = await openTill(other, 'zh');
    const { page, words } = till;
    await till.button(words.scanWithCamera).click();
    const scanner = page.getByRole('dialog', { name: words.scanWithCamera });
    await scanner.getByText(words.aimAtCode).waitFor();
    const first = await scanner
      .locator('video')
      .evaluate((video: HTMLVideoElement) =>
        video.srcObject instanceof MediaStream
          ? video.srcObject.getVideoTracks()[0]?.getSettings().deviceId
          : undefined,
      );
    await scanner.getByRole('button', { name: words.otherCamera }).click();
    await page.waitForFunction((known) => {
      const { srcObject } = document.querySelector('video') ?? {};
      if (!(srcObject instanceof MediaStream)) return false;
      return srcObject.getVideoTracks()[0]?.getSettings().deviceId !== known;
    }, first);
    expect((await inspect(till.phone, { isPictured: false })).complaints).toEqual([]);
    await page.keyboard.press('Escape');
    await scanner.waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe(words.scanWithCamera);
    expect(till.phone.takeProblems()).toEqual([]);
  });
});
