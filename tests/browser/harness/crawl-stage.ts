import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openPhone, type Phone } from '../../testkit/browser.js';
import { addReward } from '../../testkit/mall.js';
import { type Scene, WEDNESDAY } from '../../testkit/scene.js';
import { addWheel, type TestWheel } from '../../testkit/wheel.js';
import { readAppPages } from './app-pages.js';
import { launchWithCameras } from './camera.js';
import { crawl, noFindings, type Start } from './crawl.js';
import { startSceneWithApp } from './scene-with-app.js';
import { hasSession, putStored, readStored, type StoredThings } from './stored.js';

/** As long as one person's pages may take. */
export const CRAWL_LIMIT_MS = 240_000;

/** What somebody who presses everything stands on; there while the tests of the file run. */
export interface CrawlStage {
  readonly browser: Browser;
  readonly scene: Scene;
  /** A reward to be had for so many points, and a wheel that nobody leaves without a prize. */
  readonly mug: { readonly id: string; readonly points: number };
  readonly wheel: TestWheel;
  /** The paths of all pages of the app. */
  readonly pages: readonly string[];
  /** Where and when a phone is opened. */
  where(): { readonly url: string; readonly moment: string };
}

/** Somebody who presses everything. */
export interface Person {
  /** A new phone, as theirs is before they begin. */
  ready(): Promise<Phone>;
  /** Whether a press may end their session, which cannot be had back. */
  readonly isSignedIn: boolean;
}

/** Sets the stage before the tests of the file and clears it after them. */
export function setCrawlStage(): CrawlStage {
  let set: Omit<CrawlStage, 'where'> | undefined;
  const there = () => {
    if (!set) throw new Error('the stage is set only while tests run');
    return set;
  };
  const whereIs = (scene: Scene) => ({ url: scene.app.bff.url, moment: WEDNESDAY });
  beforeAll(async () => {
    const [browser, scene] = await Promise.all([launchWithCameras(1), startSceneWithApp()]);
    const things = await fill(scene);
    const phone = await openPhone(browser, whereIs(scene));
    await phone.page.goto('/');
    set = { browser, scene, ...things, pages: await readAppPages(phone.page) };
    await phone.close();
  });
  afterAll(async () => {
    await Promise.all([there().browser.close(), there().scene.close()]);
  });
  return {
    get browser() {
      return there().browser;
    },
    get scene() {
      return there().scene;
    },
    get mug() {
      return there().mug;
    },
    get wheel() {
      return there().wheel;
    },
    get pages() {
      return there().pages;
    },
    where: () => whereIs(there().scene),
  };
}

const MUG_POINTS = 100;

async function fill({ app: { database } }: Scene) {
  const mug = await addReward(database, {
    pricePoints: MUG_POINTS,
    methods: ['PICKUP', 'SHIPPING'],
  });
  await addReward(database, { title: '保温杯', pricePoints: MUG_POINTS, priceFen: 2_900 });
  const wheel = await addWheel(database, {
    prizes: [
      { oddsPpm: 1_000_000, kind: 'GOODS', stock: 1_000 },
      { oddsPpm: 0, fallback: true },
    ],
  });
  return { mug: { id: mug, points: MUG_POINTS }, wheel };
}

/** Opens pages as a person, each time as their phone was at first; what a page shows may be another person's by then. */
export function opener({ ready, isSignedIn }: Person) {
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

/** Presses everything from there on. */
export async function expectNoDeadEnd(starts: readonly Start[]): Promise<void> {
  const findings = noFindings();
  for (const start of starts) await crawl(start, findings);
  expect(findings.pressed).not.toEqual([]);
  expect(findings.complaints).toEqual([]);
}

/** Whether a page is for those who work in the shop. */
export const isStaff = (path: string): boolean => path.includes('/staff/');
