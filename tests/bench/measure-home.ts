import type { BrowserContext } from 'playwright-core';
import { openMemberApp } from '../browser/harness/member-app.js';
import { startSceneWithApp } from '../browser/harness/scene-with-app.js';
import { launchBrowser } from '../testkit/browser.js';
import { WEDNESDAY } from '../testkit/scene.js';
import { median } from './statistics.js';

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

/** What a phone has of the app when it is opened; each visit leaves what the next one finds. */
const VISITS = ['nothing cached', 'files cached', 'files and answers cached'] as const;

type Visit = (typeof VISITS)[number];

export interface HomeResult {
  readonly visit: Visit;
  /** From the navigation to the balance drawn and the page ready to be pressed, medians in ms. */
  readonly usableMs: number;
  /** Against the visit that finds everything on the phone. */
  readonly ratio: number;
  readonly firstPaintMs: number;
  readonly kilobytes: number;
}

interface Marks {
  usableAt?: number;
}

/** How soon a member's home can be used on a slow phone in a slow network. */
export async function measureHome(): Promise<HomeResult[]> {
  const [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  try {
    const app = await openMemberApp(browser, 'zh', { url: scene.app.bff.url, moment: WEDNESDAY });
    await app.signIn('home-bench');
    await app.goTo('home');
    await app.page.locator('.member-card').getByText('500', { exact: true }).waitFor();
    const signedIn = await app.phone.context.storageState();
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
      await context.addInitScript(watchForBalance);
      for (const name of VISITS) samples.push(await visit(context, name));
      await context.close();
    }
    return resultsOf(samples);
  } finally {
    await Promise.all([browser.close(), scene.close()]);
  }
}

type Sample = Omit<HomeResult, 'ratio'>;

/** Opens home once. */
async function visit(context: BrowserContext, name: Visit): Promise<Sample> {
  const page = await context.newPage();
  if (name !== 'files and answers cached') await page.addInitScript(forgetAnswers);
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto('/pages/home/index', { waitUntil: 'commit' });
  const usable = await page.waitForFunction(() => (window as unknown as Marks).usableAt);
  const usableMs = Number(await usable.jsonValue());
  const firstPaintMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.waitForLoadState('networkidle');
  await page.close();
  return { visit: name, usableMs, firstPaintMs, kilobytes: bytes / 1_000 };
}

/** Runs in the page: notes when the balance is on the screen and the page is free to be pressed. */
function watchForBalance(): void {
  const marks = window as unknown as Marks;
  const look = () => {
    const parts = [...document.querySelectorAll('.member-card *')];
    if (!parts.some(({ textContent }) => textContent === '500')) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => setTimeout(() => (marks.usableAt ??= performance.now())));
  };
  look();
}

/** Runs in the page: the answers kept on the phone are gone, the session is not. */
function forgetAnswers(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.endsWith('.cache')) localStorage.removeItem(key);
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
