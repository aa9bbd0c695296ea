import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openPhone, type Phone } from '../testkit/browser.js';
import { addReward, mallOf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { cardCode, line } from '../testkit/till.js';
import { giveVoucher } from '../testkit/vouchers.js';
import { addWheel, playOf, type TestWheel } from '../testkit/wheel.js';
import { readAppPages } from './harness/app-pages.js';
import { launchWithCameras } from './harness/camera.js';
import { crawl, noFindings, type Start } from './harness/crawl.js';
import { openMemberApp } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { hasSession, putStored, readStored, type StoredThings } from './harness/stored.js';
import { openTillApp } from './harness/till-app.js';
import { wordsOf } from './harness/words.js';

const CRAWL_LIMIT_MS = 240_000;
const TILL = '/features/staff/pages/till/index';
const MUG_POINTS = 100;
/** The pages that show one thing, and which. */
const PAGES_OF_ONE = [
  ['/features/mall/pages/item/index', 'reward'],
  ['/features/mall/pages/confirm/index', 'reward'],
  ['/features/mall/pages/result/index', 'order'],
  ['/features/mall/pages/order/index', 'order'],
  ['/features/vouchers/pages/voucher/index', 'voucher'],
  ['/features/wheel/pages/spin/index', 'spin'],
  ['/features/wheel/pages/claim/index', 'spin'],
] as const;

let browser: Browser;
let scene: Scene;
let pages: readonly string[];
let mug: string;
let wheel: TestWheel;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchWithCameras(1), startSceneWithApp()]);
  const { database } = scene.app;
  mug = await addReward(database, { pricePoints: MUG_POINTS, methods: ['PICKUP', 'SHIPPING'] });
  await addReward(database, { title: '保温杯', pricePoints: MUG_POINTS, priceFen: 2_900 });
  wheel = await addWheel(database, {
    prizes: [
      { oddsPpm: 1_000_000, kind: 'GOODS', stock: 1_000 },
      { oddsPpm: 0, fallback: true },
    ],
  });
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
/** What the member that crawls now may look at. */
const ids = { reward: '', order: '', voucher: '', spin: '' };
const member: Person = {
  isSignedIn: true,
  async ready() {
    members += 1;
    const name = `crawler-${members}`;
    const { token, memberId } = await scene.member(name);
    const tillSessionId = await scene.till.serve(token);
    await scene.till.sell({ tillSessionId, lines: [line('fresh', 8_600)], pointsToSpend: 0 });
    const order = await mallOf(scene.app.client, token).redeem({
      ...{ rewardId: mug, method: 'PICKUP', storeId: scene.storeId },
      ...{ expectedPoints: MUG_POINTS, expectedFen: 0 },
    });
    if (order.__typename !== 'Redemption') throw new Error(order.message);
    const voucher = await giveVoucher(scene.app.database, memberId);
    const spin = expectType(await playOf(scene.app.client, token).spin(wheel), 'Spin');
    Object.assign(ids, { reward: mug, order: order.id, voucher: voucher.id, spin: spin.id });
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

/** Opens pages as a person, each time as their phone was at first; what a page shows may be another person's by then. */
function opener({ ready, isSignedIn }: Person) {
  let device: { readonly phone: Phone; readonly stored: StoredThings } | undefined;
  const enter = async (path: string, query: () => string) => {
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
    await device.phone.page.goto(path + query());
    return device.phone;
  };
  return (path: string, query = () => ''): Start => ({
    name: path,
    enter: () => enter(path, query),
  });
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
  () => {
    const open = opener(guest);
    return expectNoDeadEnd(pages.map((page) => open(page)));
  },
  CRAWL_LIMIT_MS,
);

/** A part of what members can open: each is crawled by itself. */
function partOf(page: string): 'shopping' | 'tabs and points' | 'the rest' {
  if (/^\/features\/(mall|vouchers)\//.test(page)) return 'shopping';
  return /^\/(pages|features\/points)\//.test(page) ? 'tabs and points' : 'the rest';
}

test.each(['shopping', 'tabs and points', 'the rest'] as const)(
  'everything that a member can press leads somewhere: %s',
  (part) => {
    const open = opener(member);
    const ofOne = PAGES_OF_ONE.map(([page, kind]) => ({ page, query: () => `?id=${ids[kind]}` }));
    const ofAll = pages.filter((page) => !isStaff(page)).map((page) => ({ page, query: () => '' }));
    const starts = [...ofOne, ...ofAll].filter(({ page }) => partOf(page) === part);
    return expectNoDeadEnd(starts.map(({ page, query }) => open(page, query)));
  },
  CRAWL_LIMIT_MS,
);

test(
  'everything that a clerk can press leads somewhere',
  () => {
    const open = opener(clerk);
    return expectNoDeadEnd([
      ...pages.filter(isStaff).map((page) => open(page)),
      saleInHand(open(TILL)),
    ]);
  },
  CRAWL_LIMIT_MS,
);
