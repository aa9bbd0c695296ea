import { createHash, createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { balance } from '../testkit/points.js';
import { after, daysAfter, type Scene, WEDNESDAY } from '../testkit/scene.js';
import type { MemberSession } from '../testkit/sign-in.js';
import { freezeClock } from '../testkit/stand-in.js';
import { type MemberApp, openSignedIn } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openWheel, type SureWheel, spinsOf } from './harness/wheel.js';
import type { Language } from './harness/words.js';

const WELCOME = 500;
const COST = 50;
const MILLION = 1_000_000n;
const A_YEAR_MS = 365 * 86_400_000;

let browser: Browser;
let scene: Scene;
let app: MemberApp;
let member: MemberSession;
let people = 0;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});
afterEach(async () => {
  expect(app.phone.takeProblems()).toEqual([]);
  await app.phone.close();
});

/** A new member on the Play tab of a wheel that draws what is wanted. @returns the wheel's id */
async function play(setup: Wanted, language: Language = 'en'): Promise<string> {
  const { bff, database } = scene.app;
  await freezeClock(bff.url, WEDNESDAY);
  people += 1;
  const name = `player-${people}`;
  member = await scene.member(name);
  const wheelId = await openNewWheel(setup);
  app = await openSignedIn(browser, language, { url: bff.url, moment: WEDNESDAY }, name);
  await app.goTo('play');
  await app.page.locator('.lucky-wheel').waitFor();
  expect(await spinsOf(database, member.memberId)).toBe(0);
  return wheelId;
}

/** Later than those of the tests before, so that it is the one that is shown. */
const openNewWheel = (setup: Wanted) =>
  openWheel(scene.app.database, { ...setup, opened: after(WEDNESDAY, people) });
type Wanted = Omit<SureWheel, 'opened'>;

const seedsPage = () => `${scene.app.bff.url}/fairness?lang=en`;
const hub = () => app.page.locator('.wheel-hub');
const dialog = (name: string | RegExp) => app.page.getByRole('dialog', { name });
const available = async () => (await balance(scene.app.client, member.token)).available;
const spins = () => spinsOf(scene.app.database, member.memberId);

/** Spins and waits until the wheel rests. @param result what the sheet is called then */
async function spin(result: string | RegExp): Promise<void> {
  await hub().click();
  await dialog(result).waitFor();
}

/** The phones of these tests want little motion, unless they say so. */
const wantMotion = () => app.page.emulateMedia({ reducedMotion: 'no-preference' });

const closeSheet = async () => {
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
};

describe.each<{
  language: Language;
  won: string;
  free: string;
  paid: string;
  left: string;
  over: RegExp;
}>([
  {
    language: 'zh',
    won: '抽中：20 积分',
    free: '今天还可抽 3 次，其中 1 次免费',
    paid: '50 积分',
    left: '今天还可抽 2 次，每次 50 积分',
    over: /今天的 3 次已经抽完.*11月26日 00:00 起可以再抽，第一次免费/,
  },
  {
    language: 'en',
    won: 'You won: 20 points',
    free: '3 spins left today, 1 of them free',
    paid: '50 points',
    left: '2 spins left today, 50 points each',
    over: /Today’s 3 spins are done.*The next one is from 26 Nov 00:00, and the first is free/,
  },
])('in $language', ({ language, won, free, paid, left, over }) => {
  test('a free spin, then paid ones, until the day is used up', async () => {
    await play({ sure: 'twenty', spinsPerDay: 3 }, language);
    await app.page.getByText(free).waitFor();
    await spin(won);
    expect(await available()).toBe(WELCOME + 20);
    await app.button(app.words.keep).click();
    await app.page.getByText(left).waitFor();
    await hub().getByText(paid).waitFor();
    await spin(won);
    expect(await available()).toBe(WELCOME + 40 - COST);
    await closeSheet();
    await spin(won);
    await closeSheet();
    await app.page.locator('.wheel-board__why', { hasText: over }).waitFor();
    expect(await hub().isDisabled()).toBe(true);
    expect(await spins()).toBe(3);
    expect(await available()).toBe(WELCOME + 60 - 2 * COST);
  });
});

test('the wheel stops on what was drawn, and readers hear it', async () => {
  await play({ sure: 'twenty' });
  await wantMotion();
  await spin('You won: 20 points');
  // The pointer stands over the sector of the record: found on the screen, not in the app's own sums.
  const pointed = await app.page.evaluate(() => {
    const at = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const pointer = at('.lucky-wheel__pointer');
    if (pointer === undefined) throw new Error('there is no pointer');
    const distance = (label: Element) => {
      const { left, right, top } = label.getBoundingClientRect();
      return Math.hypot((left + right) / 2 - (pointer.left + pointer.right) / 2, top - pointer.top);
    };
    const labels = [...document.querySelectorAll('.lucky-wheel__label')];
    const [nearest] = labels.toSorted((one, other) => distance(one) - distance(other));
    return nearest?.textContent;
  });
  expect(pointed).toBe('20 points');
  await app.page.locator('[aria-live=polite]', { hasText: 'You won: 20 points' }).waitFor({
    state: 'attached',
  });
});

test('who wants little motion sees it stand there at once', async () => {
  await play({ sure: 'twenty' });
  await spin('You won: 20 points');
  const moving = await app.page.evaluate(
    () =>
      document.getAnimations().filter((animation) => {
        const { target } = animation.effect as KeyframeEffect;
        return target?.matches('.lucky-wheel__disc') === true;
      }).length,
  );
  expect(moving).toBe(0);
});

test('by keyboard alone, and the turning can be skipped', async () => {
  await play({ sure: 'twenty' });
  await wantMotion();
  await hub().focus();
  const skippable = hub().getByText(app.words.skip).waitFor();
  await app.page.keyboard.press('Enter');
  await skippable;
  await app.page.keyboard.press('Enter');
  await dialog('You won: 20 points').waitFor();
  await closeSheet();
  expect(await hub().evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await spins()).toBe(1);
});

test('a voucher goes to the wallet', async () => {
  await play({ sure: 'voucher' });
  await spin('You won: ¥10 voucher');
  await app.button(app.words.seeVoucher).click();
  await app.page.locator('.voucher-code__letters').waitFor();
  const title = app.page.getByText('¥10 voucher').filter({ visible: true });
  await title.first().waitFor();
});

test('goods are claimed for a store, once', async () => {
  await play({ sure: 'mug' });
  await spin('You won: Mug');
  await app.button(app.words.claimNow).click();
  await app.page.getByText('It costs no points and no delivery fee').waitFor();
  await app.button(app.words.claimIt).click();
  await app.page.getByText(app.words.showAtCounter).waitFor();
  expect(await available()).toBe(WELCOME);
  await app.page.goto('/features/wheel/pages/spins/index?won=1');
  await app.page.getByRole('button', { name: /Mug/ }).getByText('Claimed').click();
  await app.button('See how far it is').waitFor();
  expect(await app.button(app.words.claimNow).count()).toBe(0);
});

test('goods are claimed to an address', async () => {
  await play({ sure: 'mug' });
  await spin('You won: Mug');
  await app.button(app.words.claimNow).click();
  await app.page.getByRole('radio', { name: app.words.sentToYou }).click();
  await app.button(app.words.claimIt).click();
  const fill = (label: string, value: string) => app.page.getByLabel(label).fill(value);
  await fill(app.words.recipient, '林小满');
  await fill(app.words.phoneToCall, '138 0013 8000');
  await fill(app.words.region, '上海市 静安区');
  await fill(app.words.street, '南京西路 1266 号 8 楼');
  await app.button(app.words.useAddress).click();
  await app.button(app.words.claimIt).click();
  await app.page.getByText('13800138000').waitFor();
});

test('a prize that has run out becomes the fallback, and says so', async () => {
  await play({ sure: 'mug', hasNoMugs: true });
  await app.page.getByRole('button', { name: app.words.rulesAndOdds }).click();
  await app.page.getByText('Run out: becomes “5 points”').waitFor();
  await closeSheet();
  await spin('You won: 5 points');
  await app.page.getByText(/The draw was “Mug”, which has run out/).waitFor();
  expect(await available()).toBe(WELCOME + 5);
});

test('an answer that got lost is asked for again, and is the same spin', async () => {
  await play({ sure: 'twenty' });
  let isFirst = true;
  await app.page.route('**/graphql', async (route) => {
    if (!isFirst || !route.request().postData()?.includes('mutation SpinWheel')) {
      return route.fallback();
    }
    isFirst = false;
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  await hub().click();
  await app.page
    .getByRole('alert')
    .getByText(/It may have been drawn/)
    .waitFor();
  await hub().getByText(app.words.getResult).waitFor();
  expect(await spins()).toBe(1);
  await spin('You won: 20 points');
  expect(await spins()).toBe(1);
  expect(await available()).toBe(WELCOME + 20);
  app.phone.takeProblems();
});

test('a wheel that has changed meanwhile takes nothing and shows what it is now', async () => {
  const wheelId = await play({ sure: 'twenty' });
  await openNewWheel({
    sure: 'nothing',
    costPoints: 80,
    freeSpinsPerDay: 0,
    next: { wheelId, version: 2, from: WEDNESDAY },
  });
  await hub().click();
  await app.page
    .getByRole('alert')
    .getByText(/has just become version 2/)
    .waitFor();
  await hub().getByText('80 points').waitFor();
  expect(await available()).toBe(WELCOME);
  expect(await spins()).toBe(0);
  await spin('Nothing this time');
  expect(await available()).toBe(WELCOME - 80);
});

test('too few points: how many are missing, before pressing', async () => {
  await play({ sure: 'nothing', costPoints: 600, freeSpinsPerDay: 0 });
  const why = /A spin takes 600 points; you have 500.*100 to go, about ¥100 more/;
  await app.page.locator('.wheel-board__why', { hasText: why }).waitFor();
  expect(await hub().isDisabled()).toBe(true);
});

test('without a wheel, what was won and drawn is still found, with its proof', async () => {
  await play({ sure: 'twenty' });
  const { page, words } = app;
  await spin('You won: 20 points');
  await closeSheet();
  const inForceLater = (ms: number) =>
    scene.app.database.rows('UPDATE wheel_version SET activates_at = activates_at + ?', [ms]);
  await inForceLater(A_YEAR_MS);
  try {
    await page.reload();
    await page.getByText('There is no wheel just now').waitFor();
    await page.getByRole('button', { name: words.myPrizes }).click();
    await page.locator('.spin-row').waitFor();
    await app.button(words.back).click();
    await page.getByRole('button', { name: words.mySpins }).click();
    await page.locator('.spin-row').click();
    await page.getByText(words.seedRevealed).waitFor();
    await app.button(words.back).click();
    await app.button(words.back).click();
    expect(await page.getByRole('link', { name: words.allSeeds }).getAttribute('href')).toBe(
      seedsPage(),
    );
  } finally {
    await inForceLater(-A_YEAR_MS);
  }
});

describe('fairness', () => {
  beforeEach(() => play({ sure: 'twenty' }));

  test('a link leads to the public page of all seeds, in a window of its own', async () => {
    const { page, words } = app;
    await page.getByRole('button', { name: words.rulesAndOdds }).click();
    await app.button('How to verify a draw').click();
    const link = dialog(words.fairness).getByRole('link', {
      name: `${words.allSeeds} A public page with all fingerprints and seeds, for anyone to check Opens in a new window`,
    });
    const opening = app.phone.context.waitForEvent('page');
    await link.click();
    const opened = await opening;
    await opened.getByRole('heading', { level: 1 }).waitFor();
    expect(opened.url()).toBe(seedsPage());
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.close();
    await link.waitFor();
  });

  test('yesterday’s spin is recomputed on the phone once its seed is out', async () => {
    const { page, words } = app;
    await page.getByRole('button', { name: words.fairness }).click();
    const shown = page.locator('.proof-value__text');
    const commitment = await shown.first().textContent();
    await page.getByLabel(words.yourSeed).fill('my lucky words: 8');
    await app.button(words.useSeed).click();
    await spin('You won: 20 points');
    await app.button(words.verifyDraw).click();
    await page.getByText(`${words.seedRevealed} 26 Nov 00:00`).waitFor();
    expect(await shown.allTextContents()).toEqual([commitment, 'my lucky words: 8']);

    await freezeClock(scene.app.bff.url, daysAfter(WEDNESDAY, 1));
    await page.reload();
    await page.getByText(words.resultIsRight).waitFor();
    const [promised, seed = '', hash, message = '', mac] = await shown.allTextContents();
    expect(promised).toBe(commitment);
    const bytes = Buffer.from(seed, 'hex');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(commitment);
    expect(hash).toBe(commitment);
    expect(message).toMatch(new RegExp(`:1:${member.memberId}:0:my lucky words: 8$`));
    const own = createHmac('sha256', bytes).update(message).digest();
    expect(mac).toBe(own.toString('hex'));
    const roll = Number(own.readBigUInt64BE() % MILLION).toLocaleString('en-US');
    await page.getByText(`Roll ${roll}`, { exact: true }).waitFor();
    await page.getByText('Rolls 0 to 999,999 are “20 points”').waitFor();
  });

  test('a record that does not agree is told as such', async () => {
    const { page } = app;
    await spin('You won: 20 points');
    await app.button(app.words.verifyDraw).click();
    await page.getByText(app.words.seedRevealed).waitFor();
    await freezeClock(scene.app.bff.url, daysAfter(WEDNESDAY, 1));
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query SpinRecord')) return route.fallback();
      const answer = await route.fetch();
      const body = await answer.text();
      return route.fulfill({ response: answer, body: body.replace(/"nonce":0/, '"nonce":1') });
    });
    await page.reload();
    await page.getByText('This does not agree').waitFor();
    await page.getByText(/^The record says \d/).waitFor();
  });
});
