import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { after, WEDNESDAY } from '../testkit/scene.js';
import { type MemberSession, signIn } from '../testkit/sign-in.js';
import { line } from '../testkit/till.js';
import { DEMO_START_MS, type Demo, startDemo } from './harness/demo.js';
import { type Inspection, inspect } from './harness/inspect.js';
import { type MemberApp, openMemberApp } from './harness/member-app.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const LIN_HAS = /^12,6\d\d$/;

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo(WEDNESDAY)]);
}, DEMO_START_MS);

afterAll(async () => {
  await Promise.all([browser.close(), demo.close()]);
});

const openApp = (language: Language): Promise<MemberApp> =>
  openMemberApp(browser, language, { url: demo.bff.url, moment: demo.moment });

/** Somebody else's till, at work on a member's card. */
async function sellTo(member: MemberSession, yuan: number, pointsToSpend = 0) {
  const tillSessionId = await demo.till.serve(member.token);
  return demo.till.sell({ tillSessionId, lines: [line('fresh', yuan * 100)], pointsToSpend });
}

describe.each<{ language: Language; newcomer: string }>([
  { language: 'zh', newcomer: 'wang' },
  { language: 'en', newcomer: 'amy' },
])('Screens of a member, in $language', ({ language, newcomer }) => {
  let app: MemberApp;
  const complaints: string[] = [];
  const see = async (name: string, how?: Inspection) => {
    complaints.push(...(await inspect(app.phone, `${name}-${language}`, how)));
  };

  afterEach(async () => {
    await app.phone.context.setOffline(false);
    expect(complaints.splice(0)).toEqual([]);
  });

  describe('who is new', () => {
    beforeAll(async () => {
      app = await openApp(language);
    });
    afterAll(() => app.phone.close());

    test('sign-in', async () => {
      await app.page.reload();
      await app.page.getByLabel(app.words.newName).waitFor();
      await see('sign-in', { isMain: true });
    });

    test('sign-in with a name that cannot be', async () => {
      await app.page.getByLabel(app.words.newName).fill('Wang!');
      await app.page.getByRole('alert').waitFor();
      await see('sign-in-wrong');
    });

    test('home', async () => {
      await app.signIn(newcomer);
      await app.page.getByText('500', { exact: true }).waitFor();
      await see('home-new', { isMain: true });
    });

    test('points', async () => {
      await app.openPoints();
      await see('points-new');
      await app.button(app.words.back).click();
    });

    test('card, its digits, its codes alone', async () => {
      await app.goTo('card');
      await app.code('qr').waitFor();
      await see('card', { isMain: true, isForDocs: true });
      await app.page.emulateMedia({ colorScheme: 'dark' });
      const panel = app.page.locator('.code-panel');
      const colour = await panel.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(colour).toBe('rgb(255, 255, 255)');
      await app.button(app.words.showDigits).click();
      await see('card-digits', { isMain: true });
      for (const kind of ['qr', 'barcode'] as const) {
        await app.button(app.words[kind]).click();
        await app.page.getByRole('dialog').waitFor();
        await see(`card-${kind}`);
        await app.page.keyboard.press('Escape');
      }
    });

    test('card read, sale, refund', async () => {
      const member = await signIn(demo.client, newcomer);
      const tillSessionId = await demo.till.serve(member.token);
      await app.page.getByText(app.words.recognised, { exact: true }).waitFor();
      await see('card-read', { isMain: true });
      const lines = [line('fresh', 8_600), line('default', 3_950, '2')];
      const sale = await demo.till.sell({ tillSessionId, lines, pointsToSpend: 200 });
      await app.page.getByText(app.words.youEarned, { exact: true }).waitFor();
      await see('card-sale', { isMain: true, isForDocs: true });
      await demo.till.giveBack({
        receiptNumber: sale.receiptNumber,
        lines: [{ lineId: '1', amountFen: 8_600 }],
      });
      await app.page.getByText(app.words.returnRecorded, { exact: true }).waitFor();
      await see('card-refund');
      await app.button(app.words.backToCard).click();
      await app.code('qr').waitFor();
    });

    test('points and home with a debt', async () => {
      const member = await signIn(demo.client, `debtor-${language}`);
      const first = await sellTo(member, 300);
      await sellTo(member, 30, 1_400);
      await demo.till.giveBack({ receiptNumber: first.receiptNumber });
      await app.phone.close();
      app = await openApp(language);
      await app.signIn(`debtor-${language}`);
      await see('home-debt');
      await app.openPoints();
      await see('points-debt', { isMain: true });
    });
  });

  describe('of many tiers and years', () => {
    beforeAll(async () => {
      app = await openApp(language);
      await app.signIn('lin');
    });
    afterAll(() => app.phone.close());

    test('home of a gold member', async () => {
      await app.page.getByText(LIN_HAS).waitFor();
      await see('home-gold', { isMain: true, isForDocs: true });
    });

    test('home from the cache does not move', async () => {
      await app.page.reload();
      await app.page.getByText(LIN_HAS).waitFor();
      await see('home-cached');
    });

    test('points, filters, rows in full', async () => {
      await app.openPoints();
      await app.page.getByRole('button', { name: app.words.pointsEarned }).first().waitFor();
      await see('points', { isMain: true, isForDocs: true });
      await app.page.getByRole('button', { name: app.words.pointsEarned }).first().click();
      await app.page.getByRole('dialog').waitFor();
      await see('points-sheet', { isMain: true, isForDocs: true });
      await app.page.keyboard.press('Escape');
      const filters = await app.page.getByRole('radiogroup').getByRole('radio').all();
      for (const [nth, filter] of filters.entries()) {
        await filter.click();
        await app.page.getByRole('radio', { checked: true }).nth(0).waitFor();
        await app.page.locator('.statement-list__end, .state-panel').first().waitFor();
        await see(`points-filter-${nth}`);
      }
    });

    test('me, its sheets', async () => {
      await app.button(app.words.back).click();
      await app.goTo('me');
      await app.page.getByText(LIN_HAS).last().waitFor();
      await see('me', { isMain: true });
      await app.page.locator('.me-profile').click();
      await app.page.getByRole('dialog').waitFor();
      await see('me-profile');
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('button', { name: app.words.signOut }).click();
      await app.page.getByRole('dialog').waitFor();
      await see('me-sign-out');
      await app.page.keyboard.press('Escape');
    });

    test('home, points and card without a network', async () => {
      await app.goTo('card');
      await app.code('qr').waitFor();
      await app.phone.context.setOffline(true);
      await app.goTo('home');
      await app.page.getByText(app.words.offline).waitFor();
      await see('home-offline', { isCutOff: true, isMain: true });
      await app.phone.setClock(after(demo.moment, MINUTE_MS));
      await app.openPoints();
      await app.page.getByText(app.words.offline).last().waitFor();
      await see('points-offline', { isCutOff: true });
      await app.button(app.words.back).click();
      await app.goTo('card');
      await app.page.getByText(app.words.worksOffline).waitFor();
      await see('card-offline', { isCutOff: true, isMain: true });
      await app.phone.setClock(after(demo.moment, HOUR_MS));
      await app.page.getByText(app.words.connectForCodes).waitFor();
      await see('card-used-up', { isCutOff: true });
      await app.phone.setClock(after(demo.moment, -HOUR_MS));
      await app.page.getByText(app.words.clockIsOff).waitFor();
      await see('card-clock-wrong', { isCutOff: true });
      await app.phone.setClock(demo.moment);
      await app.phone.context.setOffline(false);
      await app.goTo('home');
      await app.page.getByText(app.words.offline).waitFor({ state: 'hidden' });
      // What was asked for without a network complains only now and then after it came back.
      app.phone.takeProblems();
    });

    test('home, card and points before the first answer and after none', async () => {
      await app.page.evaluate(() => localStorage.removeItem('huiji.member.cache'));
      await app.page.evaluate(() => localStorage.removeItem('huiji.member.cardCodes'));
      await app.page.route('**/graphql', () => undefined);
      for (const [name, path] of Object.entries({
        home: '/pages/home/index',
        card: '/pages/card/index',
        points: '/features/points/pages/statement/index',
      })) {
        await app.page.goto(path);
        await app.page.locator('.skeleton').first().waitFor();
        await see(`${name}-skeleton`);
      }
      await app.page.unroute('**/graphql');
      await app.page.route('**/graphql', (route) => route.abort('internetdisconnected'));
      for (const [name, path] of Object.entries({
        home: '/pages/home/index',
        card: '/pages/card/index',
        points: '/features/points/pages/statement/index',
      })) {
        await app.page.goto(path);
        await app.button(app.words.reload).first().waitFor();
        await see(`${name}-error`, { isCutOff: true });
      }
    });

    test('home of a diamond member', async () => {
      await app.phone.close();
      app = await openApp(language);
      await app.signIn('zhao');
      await see('home-diamond');
    });

    test('card of somebody whom the server refuses codes', async () => {
      await app.page.route('**/graphql', async (route) => {
        if (!route.request().postData()?.includes('cardCodes')) return route.fallback();
        const refusal = { message: '', extensions: { code: 'FORBIDDEN' } };
        return route.fulfill({ json: { data: null, errors: [refusal] } });
      });
      await app.goTo('card');
      await app.page.getByText(app.words.cardBlocked).waitFor();
      await see('card-blocked', { isCutOff: true });
    });
  });
});
