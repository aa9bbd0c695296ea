import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPhone, type Phone } from '../testkit/browser.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode, line } from '../testkit/till.js';
import { readAppPages } from './harness/app-pages.js';
import { crawl, noFindings, type Start } from './harness/crawl.js';
import { openMemberApp } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { hasSession, putStored, readStored, type StoredThings } from './harness/stored.js';
import { openTillApp } from './harness/till-app.js';
import { wordsOf } from './harness/words.js';

const CRAWL_LIMIT_MS = 240_000;
const TILL = '/features/staff/pages/till/index';

let browser: Browser;
let scene: Scene;
let pages: readonly string[];

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
  const phone = await openPhone(browser, where());
  await phone.page.goto('/');
  pages = await readAppPages(phone.page);
  await phone.close();
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

const where = () => ({ url: scene.app.bff.url, moment: WEDNESDAY });
const isStaff = (path: string) => path.includes('/staff/');

/** Somebody who presses everything. */
interface Person {
  /** A new phone, as theirs is before they begin. */
  ready(): Promise<Phone>;
  /** Whether a press may end their session, which cannot be had back. */
  readonly isSignedIn: boolean;
}

const guest: Person = {
  isSignedIn: false,
  ready: async () => (await openMemberApp(browser, 'en', where())).phone,
};

let members = 0;
const member: Person = {
  isSignedIn: true,
  async ready() {
    members += 1;
    const name = `crawler-${members}`;
    const { token } = await scene.member(name);
    const tillSessionId = await scene.till.serve(token);
    await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)], pointsToSpend: 0 });
    const app = await openMemberApp(browser, 'zh', where());
    await app.signIn(name);
    return app.phone;
  },
};

const clerk: Person = {
  isSignedIn: true,
  async ready() {
    const till = await openTillApp(browser, 'en', where());
    await till.signIn(CLERK, PASSWORD);
    return till.phone;
  },
};

/** Opens pages as a person, each time as their phone was at first. */
function opener({ ready, isSignedIn }: Person): (path: string) => Start {
  let device: { readonly phone: Phone; readonly stored: StoredThings } | undefined;
  const enter = async (path: string) => {
    if (device !== undefined) {
      const now = await readStored(device.phone.page);
      if (isSignedIn && !hasSession(now)) {
        await device.phone.close();
        device = undefined;
      }
    }
    if (device === undefined) {
      const phone = await ready();
      device = { phone, stored: await readStored(phone.page) };
    }
    await putStored(device.phone.page, device.stored);
    await device.phone.page.goto(path);
    return device.phone;
  };
  return (path) => ({ name: path, enter: () => enter(path) });
}

/** The till with a member's card scanned. */
function saleInHand(till: Start): Start {
  return {
    name: 'a sale in hand',
    async enter() {
      const phone = await till.enter();
      const { token } = await scene.member('crawler-at-the-till');
      await phone.page.getByRole('heading', { name: wordsOf('en').scanTitle }).waitFor();
      await phone.page.keyboard.type(await cardCode(scene.app.client, token));
      await phone.page.keyboard.press('Enter');
      await phone.page.getByRole('button', { name: wordsOf('en').cancelSale }).waitFor();
      return phone;
    },
  };
}

async function expectNoDeadEnd(starts: readonly Start[]): Promise<void> {
  const findings = noFindings();
  for (const start of starts) await crawl(start, findings);
  expect(findings.pressed).not.toEqual([]);
  expect(findings.complaints).toEqual([]);
}

test(
  'everything that a guest can press leads somewhere',
  () => expectNoDeadEnd(pages.map(opener(guest))),
  CRAWL_LIMIT_MS,
);

test(
  'everything that a member can press leads somewhere',
  () => expectNoDeadEnd(pages.filter((page) => !isStaff(page)).map(opener(member))),
  CRAWL_LIMIT_MS,
);

test(
  'everything that a clerk can press leads somewhere',
  () => {
    const open = opener(clerk);
    return expectNoDeadEnd([...pages.filter(isStaff).map(open), saleInHand(open(TILL))]);
  },
  CRAWL_LIMIT_MS,
);
