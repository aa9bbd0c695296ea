import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { after, type Scene, WEDNESDAY } from '../testkit/scene.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { freezeClock } from '../testkit/stand-in.js';
import { cardCode, line } from '../testkit/till.js';
import { startSceneWithApp } from './harness/scene-with-app.js';
import { openTillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;
/** Somebody new has 500 points; a sale takes points for half of it. */
const LINE_YUAN = '4';
const LIMIT_OF_ONE_LINE = 200;
/** Taken at another till meanwhile, from a sale that it pays half of. */
const SPENT_ELSEWHERE = 450;
const ELSEWHERE_FEN = 900;

const SAYS = {
  zh: {
    limit: `本单最多用 ${LIMIT_OF_ONE_LINE} 积分`,
    useLimit: `改用 ${LIMIT_OF_ONE_LINE} 积分`,
    short: /需要 200，可用 \d+，还差 \d+/,
    useRest: /^改用 \d+ 积分$/,
  },
  en: {
    limit: `This sale takes at most ${LIMIT_OF_ONE_LINE} points`,
    useLimit: `Use ${LIMIT_OF_ONE_LINE} points`,
    short: /Needs 200, has \d+: \d+ short/,
    useRest: /^Use \d+ points$/,
  },
} as const;

let browser: Browser;
let scene: Scene;

beforeAll(async () => {
  [browser, scene] = await Promise.all([launchBrowser(), startSceneWithApp()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), scene.close()]);
});

describe.each<{ language: Language; startsAt: string }>([
  { language: 'zh', startsAt: WEDNESDAY },
  { language: 'en', startsAt: after(WEDNESDAY, 20 * MINUTE_MS) },
])('What the server refuses at the till, in $language', ({ language, startsAt }) => {
  test('more points than the sale takes, and points that are gone: how many, and the way on', async () => {
    const { bff, client } = scene.app;
    const says = SAYS[language];
    await freezeClock(bff.url, startsAt);
    const there = await scene.at(startsAt);
    const { token } = await there.member(`spender-${language}`);
    const elsewhere = await there.otherTill.serve(token);
    // One code of the card is read once.
    const moment = after(startsAt, MINUTE_MS);
    await freezeClock(bff.url, moment);
    const app = await openTillApp(browser, language, { url: bff.url, moment });
    const { page, words } = app;
    const alert = page.getByRole('alert');
    await app.signIn(CLERK, PASSWORD);
    await app.scan(await cardCode(client, token));
    await app.addLine(words.fresh, LINE_YUAN);
    await app.quoted();
    await app.button(words.addLine).click();
    await app.addLine(words.fresh, LINE_YUAN);
    await app.quoted();
    await app.choosePoints('mostPoints');
    await app.quoted();

    await page.locator('.line-list__remove').first().click();
    await alert.getByText(says.limit).waitFor();
    await app.button(says.useLimit).click();
    await app.quoted();

    await there.otherTill.sell({
      tillSessionId: elsewhere,
      lines: [line('general', ELSEWHERE_FEN)],
      pointsToSpend: SPENT_ELSEWHERE,
    });
    await app.button(words.record).click();
    await alert.getByText(says.short).waitFor();
    await app.button(says.useRest).click();
    await app.quoted();
    await app.record();
    expect(app.phone.takeProblems()).toEqual([]);
    await app.phone.close();
  });
});
