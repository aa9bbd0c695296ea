import type { Page } from 'playwright-core';
import { sleep } from '../../../scripts/lib/process-identity.mjs';
import { standStill } from './stand-still.js';

const POLL_MS = 30;
const PATIENCE_MS = 5_000;
/** Looks in a row that find nothing new. */
const ALIKE = 2;

/** Route, sheets, contents, fields and what is stored; not what moves by itself, nor the focus. */
export const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    return JSON.stringify([
      location.href,
      document.body.innerHTML.replace(/ style="[^"]*"/g, ''),
      document.documentElement.outerHTML.split('>', 1)[0],
      fields.map(({ value, checked }) => [value, checked]),
      { ...localStorage },
      { ...sessionStorage },
    ]);
  });

/** Waits until something is so, or patience is over. @returns whether it came to be so */
export async function comesAbout(isSo: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (await isSo()) return true;
    await sleep(POLL_MS);
  }
  return false;
}

/** Waits until the page has its answers and no longer changes by itself. */
export async function settle(page: Page): Promise<void> {
  await standStill(page);
  let last = '';
  let alike = 0;
  await comesAbout(async () => {
    const now = await stateOf(page);
    alike = now === last && !(await isWaiting(page)) ? alike + 1 : 0;
    last = now;
    return alike === ALIKE;
  });
}

/** Whether the page itself, its answers or the end of its work are still to come. */
const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const isDrawn = [...document.querySelectorAll('.page')].some((drawn) =>
      drawn.checkVisibility(),
    );
    return !isDrawn || document.querySelector('.skeleton, .button--running') !== null;
  });
