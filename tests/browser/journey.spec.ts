import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { SATURDAY, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { type MemberApp, openMemberApp } from './harness/member-app.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { keptOf } from './harness/signed-in.js';
import { readStored, type StoredThings } from './harness/stored.js';
import { openTillApp, type TillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

/** How soon a member's phone must know of a scan and of a sale. */
const SCAN_TOLD_MS = 2_000;
const SALE_TOLD_MS = 3_000;

interface Story {
  readonly day: string;
  readonly moment: string;
  readonly language: Language;
  readonly name: string;
  /** What the sale of ¥86.00 of fresh food earns a new member that day, and what that makes. */
  readonly earned: string;
  readonly balance: string;
  readonly parts: readonly (readonly ['purchase' | 'weekend' | 'welcomeDouble', string])[];
  readonly store: string;
  readonly lapses: string;
}

const STORIES: readonly Story[] = [
  {
    day: 'a weekday',
    moment: WEDNESDAY,
    language: 'en',
    name: 'weekday-member',
    earned: '+344',
    balance: '844',
    parts: [
      ['purchase', '+172'],
      ['welcomeDouble', '+172'],
    ],
    store: 'Corner shop',
    lapses: '30 Nov 2027',
  },
  {
    day: 'a Saturday',
    moment: SATURDAY,
    language: 'zh',
    name: 'saturday-member',
    earned: '+430',
    balance: '930',
    parts: [
      ['purchase', '+172'],
      ['weekend', '+86'],
      ['welcomeDouble', '+172'],
    ],
    store: '街角店',
    lapses: '2027年11月30日',
  },
];

const TOKENS = /((?:access|refresh)Token)\\":\\"[\w.-]+/g;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

/** Each sign-in has tokens of its own: what they are is another test's business, that they are there is not. */
const namesAndKinds = (things: StoredThings): StoredThings =>
  Object.fromEntries(
    Object.entries(things).map(([name, text]) => [name, text.replace(TOKENS, '$1: a token')]),
  );

describe.each(STORIES)('A new member on $day', (story) => {
  let member: MemberApp;
  let till: TillApp;
  let code: string;
  let receiptNumber: string;

  const heading = (text: string) => member.page.getByText(text, { exact: true });

  beforeAll(async () => {
    await scene.at(story.moment);
    const phone = { url: scene.app.bff.url, moment: story.moment };
    [member, till] = await Promise.all([
      openMemberApp(browser, story.language, phone),
      openTillApp(browser, story.language, phone),
    ]);
    await till.signIn(CLERK, PASSWORD);
  });

  afterAll(async () => {
    await member.phone.close();
    await till.phone.close();
  });

  test('signs in and has exactly 500 points', async () => {
    await member.signIn(story.name);
    await member.page.locator('.member-card').getByText('500', { exact: true }).waitFor();
  });

  test('leaves on the phone what the phones of other tests start with', async () => {
    const kept = await keptOf(scene.app.bff.url, story.language, story.name);
    expect(namesAndKinds(await readStored(member.page))).toMatchObject(namesAndKinds(kept));
  });

  test('shows a card whose barcode and QR code both read as the code handed out', async () => {
    const handedOut = member.page.waitForResponse(async (answer) =>
      (await answer.text()).includes('"cardCodes"'),
    );
    await member.goTo('card');
    const { data } = await (await handedOut).json();
    const { barcode, qr } = await member.readCodes();
    expect(qr).toBe(data.cardCodes.codes[0]);
    expect(barcode).toBe(qr);
    expect(barcode).toMatch(/^\d{20}$/);
    code = barcode;
  });

  test('sees the tick within 2 s of the scan', async () => {
    await till.scan(code);
    await heading(member.words.recognised).waitFor({ timeout: SCAN_TOLD_MS });
    await member.page.locator('.card-result').getByText(story.store).waitFor();
  });

  test('sees within 3 s what the sale of fresh food for ¥86.00 brought', async () => {
    await till.addLine(till.words.fresh, '86');
    await till.page.getByText('¥86.00').first().waitFor();
    receiptNumber = await till.record();
    await heading(member.words.youEarned).waitFor({ timeout: SALE_TOLD_MS });
    await member.page.locator('.card-result').getByText(story.earned).waitFor();
    await till.page.getByText(story.earned, { exact: true }).waitFor();
  });

  test('has exactly the points that the sale made', async () => {
    await member.page.locator('.card-balance').getByText(story.balance, { exact: true }).waitFor();
    await member.goTo('home');
    await member.page.locator('.member-card').getByText(story.balance, { exact: true }).waitFor();
  });

  test('opens the row of the statement: parts, store, receipt, expiry', async () => {
    await member.openPoints();
    await member.page
      .getByRole('button', { name: new RegExp(`^${member.words.pointsEarned}`) })
      .click();
    const sheet = member.page.getByRole('dialog', { name: member.words.pointsEarned });
    const lines = await sheet.locator('.breakdown-lines__line').allInnerTexts();
    expect(lines.map((line) => line.split('\n').filter(Boolean))).toEqual([
      ...story.parts.map(([rule, points]) => [member.words[rule], points]),
      [member.words.total, story.earned],
    ]);
    const facts = await sheet.locator('.entry-facts__list').textContent();
    for (const fact of [story.store, receiptNumber, story.lapses, story.balance]) {
      expect(facts).toContain(fact);
    }
    await sheet.getByRole('button', { name: member.words.close }).click();
  });

  test('is told of the refund, and the statement says what it took', async () => {
    await member.button(member.words.back).click();
    await member.goTo('card');
    await till.button(till.words.nextCustomer).click();
    await till.refundAll(receiptNumber);
    const handedBack = till.page.getByText('¥86.00', { exact: true }).filter({ visible: true });
    await handedBack.first().waitFor();
    await heading(member.words.returnRecorded).waitFor({ timeout: SALE_TOLD_MS });
    const result = member.page.locator('.card-result');
    await result
      .getByText(new RegExp(`^${member.words.takenBack} ${story.earned.slice(1)} `))
      .waitFor();
    await member.page.locator('.card-balance').getByText('500', { exact: true }).waitFor();
    await member.goTo('home');
    await member.openPoints();
    await member.page.getByRole('button', { name: member.words.takenBackEntry }).waitFor();
  });

  test('met no error on either device', () => {
    expect(member.phone.takeProblems()).toEqual([]);
    expect(till.phone.takeProblems()).toEqual([]);
  });
});
