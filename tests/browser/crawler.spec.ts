import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser, openPhone, type Phone } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode, line } from '../testkit/till.js';
import { crawl, type Start } from './harness/crawl.js';
import { openMemberApp } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp } from './harness/till-app.js';
import { type Language, wordsOf } from './harness/words.js';

const CRAWL_LIMIT_MS = 300_000;
const TILL = '/features/staff/pages/till/index';

type Stored = NonNullable<BrowserContextOptions['storageState']>;

let browser: Browser;
let scene: Scene;
let pages: readonly string[];

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  const phone = await openPhone(browser, where());
  await phone.page.goto('/');
  pages = await phone.page.evaluate(() => {
    interface AppConfig {
      readonly pages: readonly string[];
      readonly subPackages?: readonly {
        readonly root: string;
        readonly pages: readonly string[];
      }[];
    }
    const { pages: own, subPackages = [] } = (window as unknown as { __taroAppConfig: AppConfig })
      .__taroAppConfig;
    const others = subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`));
    return [...new Set([...own, ...others])].map((page) =>
      page.startsWith('/') ? page : `/${page}`,
    );
  });
  await phone.close();
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const where = () => ({ url: scene.app.bff.url, moment: WEDNESDAY });

/** Whoever uses the app. */
interface Person {
  /** A new phone, ready as theirs is. */
  ready(): Promise<Phone>;
  /** Whether they have a session, which a press may have ended for good. */
  readonly isSignedIn: boolean;
}

const hasSession = (phone: Phone): Promise<boolean> =>
  phone.page.evaluate(() => Object.keys(localStorage).some((key) => /session/i.test(key)));

/** Opens a page as this person, each time on a phone of its own with the same things stored. */
function startAt(path: string, person: Person): Start {
  let stored: Stored | undefined;
  const open = async (): Promise<Phone> => {
    if (stored === undefined) {
      const first = await person.ready();
      stored = await first.context.storageState();
      await first.close();
    }
    const phone = await openPhone(browser, { ...where(), storageState: stored });
    await phone.page.goto(path);
    await phone.page.waitForLoadState('networkidle');
    if (!person.isSignedIn || (await hasSession(phone))) return phone;
    stored = undefined;
    await phone.close();
    return open();
  };
  return { name: path, open };
}

function guest(language: Language): Person {
  return {
    async ready() {
      const { phone } = await openMemberApp(browser, language, where());
      return phone;
    },
    isSignedIn: false,
  };
}

function member(language: Language): Person {
  let nth = 0;
  return {
    async ready() {
      nth += 1;
      const name = `crawled-${language}-${nth}`;
      const { token } = await scene.member(name);
      const tillSessionId = await scene.till.serve(token);
      await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)], pointsToSpend: 0 });
      const app = await openMemberApp(browser, language, where());
      await app.signIn(name);
      return app.phone;
    },
    isSignedIn: true,
  };
}

function clerk(language: Language): Person {
  return {
    async ready() {
      const till = await openTillApp(browser, language, where());
      await till.signIn(CLERK, PASSWORD);
      return till.phone;
    },
    isSignedIn: true,
  };
}

/** The till with a member's card scanned. */
function saleInHand(language: Language): Start {
  const till = startAt(TILL, clerk(language));
  return {
    name: 'a sale in hand',
    async open() {
      const phone = await till.open();
      const { token } = await scene.member('crawled-at-the-till');
      await phone.page.getByRole('heading', { name: wordsOf(language).scanTitle }).waitFor();
      await phone.page.keyboard.type(await cardCode(scene.app.client, token));
      await phone.page.keyboard.press('Enter');
      await phone.page.getByRole('button', { name: wordsOf(language).cancelSale }).waitFor();
      return phone;
    },
  };
}

async function expectNoDeadEnd(start: Start): Promise<void> {
  const { complaints, pressed } = await crawl(start);
  expect(pressed).not.toEqual([]);
  expect(complaints).toEqual([]);
}

const isStaff = (path: string) => path.includes('/staff/');

describe.each(['zh', 'en'] as const)('everything that can be pressed, in %s', (language) => {
  test(
    'by a guest',
    async () => {
      for (const path of pages) await expectNoDeadEnd(startAt(path, guest(language)));
    },
    CRAWL_LIMIT_MS,
  );
});

test(
  'everything that a member can press',
  async () => {
    for (const path of pages.filter((page) => !isStaff(page))) {
      await expectNoDeadEnd(startAt(path, member('zh')));
    }
  },
  CRAWL_LIMIT_MS,
);

test(
  'everything that a clerk can press',
  async () => {
    for (const path of pages.filter(isStaff)) await expectNoDeadEnd(startAt(path, clerk('en')));
    await expectNoDeadEnd(saleInHand('en'));
  },
  CRAWL_LIMIT_MS,
);
