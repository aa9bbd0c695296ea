import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { leaveTrail, pageWitness } from './phone-witness.js';
import { callWitness } from './witness.js';

/**
 * Chromium takes the last list of these, so it holds what Playwright turns off as well; the popups of
 * the address bar, which nobody sees, cost half of opening a phone.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** What keeps a headless Chromium to itself: no sandbox inside containers, no calls home. */
const ARGUMENTS = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The phone that the screens are drawn for: points, and device pixels in a point. */
export const PHONE = { width: 390, height: 844 } as const;
const PIXEL_RATIO = 2;

/** How long anything on a page may take to come about. */
const PATIENCE_MS = 10_000;

/**
 * A Chromium with a profile of its own.
 * @param more arguments besides the usual ones
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? findBrowser();
  if (!executablePath) throw new Error('no Chromium found: npm test says how to install it');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}

/** Somebody's phone: a browser context of its own with one page, and what went wrong on it. */
export interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where the app is served. */
  readonly url: string;
  /** Sets what the phone believes the time is, and stops it there; timers go on. @param moment RFC 3339 */
  setClock(moment: string): Promise<void>;
  /** Errors in the console, thrown on the page or answered by the server since last asked. */
  takeProblems(): string[];
  close(): Promise<void>;
}

export interface PhoneOptions extends BrowserContextOptions {
  /** What its clock says, RFC 3339. */
  readonly moment: string;
  readonly url: string;
}

/** A new phone on the programme's own time zone; nothing of another one is on it. */
export async function openPhone(browser: Browser, options: PhoneOptions): Promise<Phone> {
  const { moment, url, ...rest } = options;
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: PIXEL_RATIO,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    baseURL: url,
    ...rest,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.clock.setFixedTime(moment);
  await leaveTrail(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.once('close', callWitness(pageWitness(page, problems)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const cause = request.failure()?.errorText ?? '';
    // A page that goes away takes its unanswered questions back.
    if (cause !== 'net::ERR_ABORTED') problems.push(`${cause}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return {
    page,
    context,
    url,
    setClock: (now) => context.clock.setFixedTime(now),
    takeProblems: () => problems.splice(0),
    close: () => context.close(),
  };
}
