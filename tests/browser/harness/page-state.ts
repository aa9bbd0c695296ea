import type { Page } from 'playwright-core';
import { sleep } from '../../../scripts/lib/process-identity.mjs';
import { standStill } from './stand-still.js';

const POLL_MS = 30;
const PATIENCE_MS = 5_000;
/** Without a change for so long, a page that waits for nothing has come to rest. */
const QUIET_MS = 80;

/** A digest of route, sheets, contents, fields and what is stored; not of what moves by itself, nor the focus. */
export const stateOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const state = JSON.stringify([
      location.href,
      document.body.innerHTML.replace(/ style="[^"]*"/g, ''),
      document.documentElement.outerHTML.split('>', 1)[0],
      fields.map(({ value, checked }) => [value, checked]),
      { ...localStorage },
      { ...sessionStorage },
    ]);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(state));
    return String(new Uint8Array(digest));
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

/** Waits until the page has its answers and has not changed by itself for a moment, or patience is over. */
export async function settle(page: Page): Promise<void> {
  await standStill(page);
  await page.evaluate(inPage, { pollMs: POLL_MS, quietMs: QUIET_MS, patienceMs: PATIENCE_MS });
}

interface Patience {
  readonly pollMs: number;
  readonly quietMs: number;
  readonly patienceMs: number;
}

/** Runs in the page: asking from outside again and again cost more than what was asked. */
async function inPage({ pollMs, quietMs, patienceMs }: Patience): Promise<void> {
  const isDrawn = () =>
    [...document.querySelectorAll('.page')].some((drawn) => drawn.checkVisibility());
  // The page itself, its answers or the end of its work are still to come.
  const isWaiting = () =>
    !isDrawn() || document.querySelector('.skeleton, .button--running') !== null;
  const outsideOf = () => JSON.stringify([location.href, localStorage, sessionStorage]);
  const until = performance.now() + patienceMs;
  let changedAt = performance.now();
  let outside = outsideOf();
  // What moves by itself moves by its style.
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName !== 'style')) {
      changedAt = performance.now();
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  do {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const now = outsideOf();
    if (now !== outside || isWaiting()) changedAt = performance.now();
    outside = now;
  } while (performance.now() < Math.min(until, changedAt + quietMs));
  observer.disconnect();
}
