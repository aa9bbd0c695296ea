import type { Page } from 'playwright-core';
import { sleep } from '../../../scripts/lib/process-identity.mjs';
import { standStill } from './stand-still.js';

const POLL_MS = 30;
const PATIENCE_MS = 5_000;

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
  await comesAbout(async () => {
    const now = await stateOf(page);
    const isSettled = now === last && !(await isWaiting(page));
    last = now;
    return isSettled;
  });
}

const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('.skeleton, .button--running') !== null);
