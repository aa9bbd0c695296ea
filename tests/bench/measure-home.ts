import type { BrowserContext } from 'playwright-core';
import { openMemberApp } from '../browser/harness/member-app.js';
import { startSceneWithApp } from '../browser/harness/scene-with-app.js';
import { launchBrowser } from '../testkit/browser.js';
import { WEDNESDAY } from '../testkit/scene.js';
import { median } from './statistics.js';

const HOME = '/pages/home/index';
const ROUNDS = 5;
const CPU_SLOWDOWN = 4;
const BITS_PER_BYTE = 8;

/** Slow 4G as Lighthouse means it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / BITS_PER_BYTE,
  uploadThroughput: 750_000 / BITS_PER_BYTE,
} as const;

/** What a member's phone has of the app when it is opened; each visit leaves what the next one finds. */
const VISITS = ['new version, no file cached', 'files cached', 'files and answers cached'] as const;

type Visit = (typeof VISITS)[number];
const [FIRST_VISIT] = VISITS;

export interface HomeResult {
  readonly visit: Visit;
  /** From the navigation to the balance drawn and the page ready to be pressed, medians in ms. */
  readonly usableMs: number;
  /** Against the visit that finds everything on the phone. */
  readonly ratio: number;
  readonly firstPaintMs: number;
  readonly kilobytes: number;
}

/** How soon a member's home can be used on a slow phone in a slow network. */
export async function measureHome(): Promise<HomeResult[]> {
  const [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  try {
    const app = await openMemberApp(browser, 'zh', { url: scene.app.bff.url, moment: WEDNESDAY });
    await app.signIn('home-bench');
    await app.goTo('home');
    const balance = app.page.locator('.member-card').getByText('500', { exact: true });
    await balance.waitFor();
    // A member has opened the app before: the phone knows what home asks first.
    await app.page.goto(HOME);
    await balance.waitFor();
    const signedIn = withoutAnswers(await app.phone.context.storageState());
    await app.phone.close();
    const samples: Sample[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext({
        storageState: signedIn,
        baseURL: scene.app.bff.url,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
      });
      for (const name of VISITS) samples.push(await visit(context, name));
      await context.close();
    }
    return resultsOf(samples);
  } finally {
    await Promise.all([browser.close(), scene.close()]);
  }
}

type Sample = Omit<HomeResult, 'ratio'>;

/** Opens home once. Whatever else ran in the page would be slowed down too, and be counted. */
async function visit(context: BrowserContext, name: Visit): Promise<Sample> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_FOR_BALANCE });
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(HOME, { waitUntil: 'commit' });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'window.usableAt',
    awaitPromise: true,
  });
  await page.waitForLoadState('networkidle');
  const firstPaintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  if (name === FIRST_VISIT) await page.evaluate(forgetAnswers, ANSWERS);
  await page.close();
  return { visit: name, usableMs: Number(result.value), firstPaintMs, kilobytes: bytes / 1_000 };
}

/** In the page: when the balance is on the screen and the page free to be pressed, ms from the navigation. */
const WATCH_FOR_BALANCE = `
  window.usableAt = new Promise((tell) => {
    const look = () => {
      const parts = [...document.querySelectorAll('.member-card *')];
      if (!parts.some(({ textContent }) => textContent === '500')) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
    };
    look();
  });`;

/** How the places end in which the app keeps answers. */
const ANSWERS = '.cache';

type Stored = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What is on a phone whose answers have been cleared away; the session has not. */
const withoutAnswers = (stored: Stored): Stored => ({
  ...stored,
  origins: stored.origins.map(({ origin, localStorage }) => ({
    origin,
    localStorage: localStorage.filter(({ name }) => !name.endsWith(ANSWERS)),
  })),
});

/** Runs in the page: the answers kept on the phone are gone, the session is not. */
function forgetAnswers(ending: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.endsWith(ending)) localStorage.removeItem(key);
  }
}

function resultsOf(samples: readonly Sample[]): HomeResult[] {
  const of = (visit: Visit, what: 'usableMs' | 'firstPaintMs' | 'kilobytes') =>
    median(samples.filter((sample) => sample.visit === visit).map((sample) => sample[what]));
  return VISITS.map((visit) => ({
    visit,
    usableMs: of(visit, 'usableMs'),
    ratio: of(visit, 'usableMs') / of('files and answers cached', 'usableMs'),
    firstPaintMs: of(visit, 'firstPaintMs'),
    kilobytes: of(visit, 'kilobytes'),
  }));
}
