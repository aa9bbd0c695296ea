import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { openPhone, type Phone, type PhoneOptions } from '../../testkit/browser.js';
import { keepPicture, takeWebp } from './picture.js';
import type { Language, Words } from './words.js';

/** What stands on the panel, as [Chinese, English]. */
const WORDS = {
  panel: ['开发面板', 'Development panel'],
  language: ['中文', 'English'],
  themeLight: ['浅色', 'Light'],
  themeDark: ['深色', 'Dark'],
  openCard: ['打开林的会员码', 'Open Lin’s card'],
  openTill: ['打开收银台', 'Open till'],
  fillIn: ['填入工号和密码', 'Fill in user and password'],
  scan: ['扫一下', 'Scan'],
  goToTill: ['到收银台', 'Go to the till'],
  openStatement: ['打开林的积分明细', 'Open Lin’s statement'],
  openMall: ['打开林的商城', 'Open Lin’s mall'],
  openHandover: ['打开核销页', 'Open hand-over'],
  scanPickup: ['扫取货码', 'Scan the pick-up code'],
  openGift: ['打开林的送积分', 'Open Lin’s gift page'],
  giveLink: ['把链接发给王', 'Give Wang the link'],
  noCode: ['林的手机上看不到二维码', 'No QR code to be seen on Lin’s phone'],
  newName: ['用一个新名字', 'Or a new name'],
  openNew: ['打开', 'Open'],
  timeReal: ['真实时间', 'Real time'],
  timeMoved: ['已调整', 'Moved'],
  timeFrozen: ['已停住', 'Stopped'],
  day: ['快进 1 天', 'A day on'],
  saturday: ['到下个周六', 'Next Saturday'],
  letRun: ['继续走', 'Let it run'],
  backToRealTime: ['回到真实时间', 'Back to real time'],
  jobs: ['运行夜间任务', 'Run the nightly jobs'],
  jobsRan: ['夜间任务已运行', 'The nightly jobs have run'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type PanelWords = Readonly<Record<keyof typeof WORDS, string>>;

export const SMALL_DESKTOP = { width: 1280, height: 800 } as const;
export const DESKTOP = { width: 1920, height: 1080 } as const;

/** A window is as heavy as several phones, bytes. */
const HEAVIEST_PICTURE = 150_000;

/** Keeps a picture of the whole window among the run's output. */
export const keepDeskPicture = async (page: Page, name: string): Promise<void> =>
  keepPicture(await takeWebp(page, HEAVIEST_PICTURE), `screens/desk/${name}`);

/** The page of a desktop browser: phones beside the development panel. */
export interface Desk {
  readonly window: Phone;
  readonly page: Page;
  readonly panel: Locator;
  readonly words: PanelWords;
  /** The frame of somebody's phone, as an element of the desk. */
  frame(name: string): Locator;
  /** What somebody's phone shows. */
  inside(name: string): FrameLocator;
  button(name: string | RegExp): Locator;
  /** Opens somebody's phone by the panel's list. */
  open(name: string): Promise<void>;
  putAway(name: string): Promise<void>;
}

/** Opens the desk in a window of its own. */
export async function openDesk(
  browser: Browser,
  language: Language,
  { path = '/', ...options }: PhoneOptions & { readonly path?: string },
): Promise<Desk> {
  const window = await openPhone(browser, {
    viewport: DESKTOP,
    deviceScaleFactor: 1,
    hasTouch: false,
    ...options,
  });
  const { page } = window;
  await page.goto(path);
  const column = language === 'zh' ? 0 : 1;
  const pairs = Object.entries(WORDS).map(([name, pair]) => [name, pair[column]]);
  const words = Object.fromEntries(pairs) as PanelWords;
  const panel = page.locator('.panel');
  await panel.getByRole('radio', { name: words.language, exact: true }).check();
  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
  return {
    window,
    page,
    panel,
    words,
    button,
    frame: (name) => page.locator(`iframe[name="huiji:${name}"]`),
    inside: (name) => page.frameLocator(`iframe[name="huiji:${name}"]`),
    open: (name) => button(new RegExp(`^(打开手机|Open the phone of) ${name} `)).click(),
    putAway: (name) => button(new RegExp(`^(收起 ${name} |Put the phone of ${name} away)`)).click(),
  };
}

/** The holder of a phone agrees and is signed in; somebody new is shown the card. Ends on the home page. */
export async function signInOn(
  phone: FrameLocator,
  words: Words,
  who: 'new' | 'known' = 'new',
): Promise<void> {
  const tab = (name: string, selected?: boolean) =>
    phone.getByRole('tab', { name, exact: true, ...(selected && { selected }) });
  await phone.getByRole('checkbox', { name: words.consent }).click();
  await phone.getByRole('button', { name: words.agree }).click();
  await tab(who === 'new' ? words.card : words.home, true).waitFor();
  await tab(words.home).click();
  await tab(words.home, true).waitFor();
}
