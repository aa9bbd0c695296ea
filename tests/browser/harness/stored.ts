import type { Page } from 'playwright-core';

/** What the app keeps on a phone, by name. */
export type StoredThings = Readonly<Record<string, string>>;

const EMPTY_PAGE = '<!doctype html><link rel="icon" href="data:,">';
/** As the app's own pages: with others Chromium changes the process, and what was taken away may still be there in the next one. */
const HEADERS = {
  'content-type': 'text/html',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
};

export const readStored = (page: Page): Promise<StoredThings> =>
  page.evaluate(() => ({ ...localStorage }));

/** Whether somebody is signed in there. */
export const hasSession = (stored: StoredThings): boolean =>
  Object.keys(stored).some((name) => /session/i.test(name));

/** Goes to an empty page of the same origin: a running app would write again what is taken away. */
export async function leaveApp(page: Page): Promise<void> {
  await page.route('**/nothing', (route) => route.fulfill({ headers: HEADERS, body: EMPTY_PAGE }));
  await page.goto('/nothing');
}

/** Leaves the app and has the phone keep these things and no others. */
export async function putStored(page: Page, stored: StoredThings): Promise<void> {
  await leaveApp(page);
  await page.evaluate((things) => {
    localStorage.clear();
    sessionStorage.clear();
    for (const [name, text] of Object.entries(things)) localStorage.setItem(name, text);
  }, stored);
}
