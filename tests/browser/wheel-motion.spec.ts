import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, CDPSession } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openWheel } from './harness/wheel.js';

const WATCHED_MS = 2_000;
const FRAME_MS = 1_000 / 60;
/** Drawn on a processor that other tests share: what is meant is that it is not a slide show. */
const SLOWEST_MEDIAN_MS = 3 * FRAME_MS;
/** Layouts that the start and the answer make; a wheel that is laid out anew in each frame makes a hundred. */
const MOST_LAYOUTS = 20;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

async function layouts(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

test('turning is a transform alone, without layouts, in frames that follow each other', async () => {
  const { bff, database } = scene.app;
  await openWheel(database, { sure: 'twenty', opened: WEDNESDAY });
  const app = await openSignedIn(
    browser,
    'en',
    { url: bff.url, moment: WEDNESDAY },
    'watches-the-wheel',
  );
  await app.goTo('play');
  const { page } = app;
  await page.locator('.lucky-wheel').waitFor();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');

  await page.locator('.wheel-hub').click();
  await page.locator('.lucky-wheel__disc--landing').waitFor();
  const before = await layouts(session);
  const { frames, moved } = await page.evaluate(async (watched) => {
    const disc = document.querySelector('.lucky-wheel__disc');
    const moving = disc
      ?.getAnimations()
      .map((animation) => [
        animation instanceof CSSTransition ? animation.transitionProperty : animation.id,
        animation.playState,
      ]);
    const times: number[] = [];
    const start = performance.now();
    while ((times.at(-1) ?? start) - start < watched) {
      times.push(await new Promise<number>(requestAnimationFrame));
    }
    return { frames: times.slice(1).map((time, nth) => time - (times[nth] ?? 0)), moved: moving };
  }, WATCHED_MS);
  const after = await layouts(session);

  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  console.log(
    `wheel: ${frames.length} frames in ${WATCHED_MS} ms, median ${at(0.5).toFixed(1)} ms, ` +
      `p95 ${at(0.95).toFixed(1)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms; ${after - before} layouts`,
  );
  expect(moved).toEqual([['transform', 'running']]);
  expect(after - before).toBeLessThanOrEqual(MOST_LAYOUTS);
  expect(at(0.5)).toBeLessThanOrEqual(SLOWEST_MEDIAN_MS);
  await page.getByRole('dialog', { name: 'You won: 20 points' }).waitFor();
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});
