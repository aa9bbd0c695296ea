import type { Page } from 'playwright-core';

/** What the app keeps on a phone, by name. */
export type StoredThings = Readonly<Record<string, string>>;

const EMPTY_PAGE = '<!doctype html><link rel="icon" href="data:,">';

export const readStored = (page: Page): Promise<StoredThings> =>
  page.evaluate(() => ({ ...localStorage }));

/** Whether somebody is signed in there. */
export const hasSession = (stored: StoredThings): boolean =>
  Object.keys(stored).some((name) => /session/i.test(name));

/** Goes to an empty page of the same origin: a running app would write again what is taken away. */
export async function leaveApp(page: Page): Promise<void> {
  await page.route('**/nothing', (route) =>
    route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }),
  );
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
