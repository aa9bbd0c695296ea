import type { Browser, Locator, Page } from 'playwright-core';
import { openPhone, type Phone, type PhoneOptions } from '../../testkit/browser.js';
import { startWatchingShifts } from './layout-shift.js';
import { type Language, type Words, wordsOf } from './words.js';

const TILL = '/features/staff/pages/till/index';

/** The till in a clerk's hand, used through what stands on its screens. */
export interface TillApp {
  readonly phone: Phone;
  readonly page: Page;
  readonly words: Words;
  signIn(username: string, password: string): Promise<void>;
  /** What a hand scanner does: types the digits, then Enter, wherever the focus is. */
  scan(code: string): Promise<void>;
  /** Enters one line through the keyboard. @param yuan as typed, "86" */
  addLine(category: string, yuan: string): Promise<void>;
  /** Lets the member pay with no points, with as many as the sale takes, or opens the pad for a number. */
  choosePoints(how: 'noPoints' | 'mostPoints' | 'otherPoints'): Promise<void>;
  /** Waits until the sale as it stands has its quote and can be booked. */
  quoted(): Promise<void>;
  /** Books the sale in hand. @returns its receipt number */
  record(): Promise<string>;
  /** Gives everything of a receipt back, from the scan page. */
  refundAll(receiptNumber: string): Promise<void>;
  button(name: string | RegExp): Locator;
}

/** Opens the till on a new device, in a language. */
export async function openTillApp(
  browser: Browser,
  language: Language,
  options: PhoneOptions,
): Promise<TillApp> {
  const phone = await openPhone(browser, options);
  const { page } = phone;
  const words = wordsOf(language);
  await startWatchingShifts(phone.context);
  await page.goto(TILL);
  await page.getByRole('radio', { name: words.chooseLanguage, exact: true }).click();
  return tillApp(phone, words);
}

function tillApp(phone: Phone, words: Words): TillApp {
  const { page } = phone;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  return {
    phone,
    page,
    words,
    button,
    async signIn(username, password) {
      await page.getByLabel(words.userName).fill(username);
      await page.getByLabel(words.password, { exact: true }).fill(password);
      await button(words.signIn).click();
      await page.getByRole('heading', { name: words.scanTitle }).waitFor();
    },
    async scan(code) {
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
    },
    async addLine(category, yuan) {
      await page.getByRole('radio', { name: category, exact: true }).click();
      await page.keyboard.type(yuan);
      await button(words.add).click();
    },
    choosePoints: (how) => page.getByRole('radio', { name: new RegExp(`^${words[how]}`) }).click(),
    quoted: () => page.locator('button:enabled', { hasText: words.record }).waitFor(),
    async record() {
      const row = await page.getByText(/^\d{6}-[0-9A-Z]{4}-\d{4}$/).textContent();
      await button(words.record).click();
      await page.getByText(words.recorded, { exact: true }).waitFor();
      return row ?? '';
    },
    async refundAll(receiptNumber) {
      await page.getByRole('button', { name: new RegExp(`^${words.refund}`) }).click();
      await page.getByLabel(words.receiptNumber).fill(receiptNumber);
      await button(words.next).click();
      const refund = /^(退|Refund) ?¥/;
      await button(refund).click();
      await page.getByRole('dialog').getByRole('button', { name: refund }).click();
      await page.getByText(words.refundRecorded, { exact: true }).waitFor();
    },
  };
}
