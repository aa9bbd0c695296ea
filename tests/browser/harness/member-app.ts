import type { Browser, Locator, Page } from 'playwright-core';
import { openPhone, type Phone, type PhoneOptions } from '../../testkit/browser.js';
import { decodeBarcode, decodeQr } from './decode.js';
import { startWatchingShifts } from './layout-shift.js';
import { keepFromTheStart, keptOf } from './signed-in.js';
import { type Language, type Words, wordsOf } from './words.js';

type TabName = 'home' | 'mall' | 'card' | 'play' | 'me';

/** The app in a member's hand, used through what stands on its screens. */
export interface MemberApp {
  readonly phone: Phone;
  readonly page: Page;
  readonly words: Words;
  /** Ticks the consent and goes on to where development asks who is there. */
  consent(): Promise<void>;
  /** Signs in as a person of the demo, or as somebody new; ends on the home page. */
  signIn(name: string): Promise<void>;
  goTo(tab: TabName): Promise<void>;
  /** The statement, from the home page. */
  openPoints(): Promise<void>;
  /** The picture that a till would read. */
  code(kind: 'barcode' | 'qr'): Locator;
  /** Both codes of the card as decoders read them from a picture of the whole screen. */
  readCodes(): Promise<{ barcode: string; qr: string | null }>;
  button(name: string): Locator;
}

/** Opens the app on a new phone, in a language. */
export async function openMemberApp(
  browser: Browser,
  language: Language,
  options: PhoneOptions,
): Promise<MemberApp> {
  const phone = await openPhone(browser, options);
  const { page } = phone;
  const words = wordsOf(language);
  await startWatchingShifts(phone.context);
  await page.goto('/');
  await page.getByRole('radio', { name: words.chooseLanguage, exact: true }).click();
  return memberApp(phone, words);
}

/** Opens the app, on its home page, on the phone of somebody who has signed in there before: without the way there. */
export async function openSignedIn(
  browser: Browser,
  language: Language,
  options: PhoneOptions,
  name: string,
): Promise<MemberApp> {
  const phone = await openPhone(browser, options);
  const words = wordsOf(language);
  await startWatchingShifts(phone.context);
  await keepFromTheStart(phone.context, await keptOf(options.url, language, name));
  await phone.page.goto('/');
  await phone.page.getByRole('tab', { name: words.home, exact: true, selected: true }).waitFor();
  return memberApp(phone, words);
}

function memberApp(phone: Phone, words: Words): MemberApp {
  const { page } = phone;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const code = (kind: 'barcode' | 'qr') => button(words[kind]).locator('img');
  const tab = (name: TabName, selected?: boolean) =>
    page.getByRole('tab', { name: words[name], exact: true, ...(selected && { selected }) });
  const goTo = async (name: TabName) => {
    await tab(name).click();
    await tab(name, true).waitFor();
  };
  const consent = async () => {
    await page.getByRole('checkbox', { name: words.consent }).click();
    await page.getByRole('button', { name: words.agree }).click();
    await page.getByRole('dialog', { name: words.whoHolds }).waitFor();
  };
  return {
    phone,
    page,
    words,
    button,
    code,
    consent,
    async signIn(name) {
      await consent();
      await page.getByLabel(words.newName).fill(name);
      const answered = page.waitForResponse((answer) =>
        Boolean(answer.request().postData()?.includes('mutation LoginWithWechat')),
      );
      await button(words.useName).click();
      const { data } = await (await answered).json();
      await tab(data.loginWithWechat.isNewMember ? 'card' : 'home', true).waitFor();
      await goTo('home');
    },
    goTo,
    async openPoints() {
      await page.getByRole('button', { name: words.myPoints }).click();
      await page.getByRole('heading', { name: words.myPoints }).waitFor();
    },
    async readCodes() {
      for (const kind of ['barcode', 'qr'] as const) {
        await code(kind).evaluate((image: HTMLImageElement) => image.decode());
      }
      const picture = await page.screenshot();
      return { barcode: decodeBarcode(picture), qr: decodeQr(picture) };
    },
  };
}
