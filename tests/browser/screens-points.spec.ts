import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { after } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers, withoutNetwork } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;

const stage = setStage();

describe.each<{ language: Language; newcomer: string }>([
  { language: 'zh', newcomer: 'wang' },
  { language: 'en', newcomer: 'amy' },
])('Points, in $language', ({ language, newcomer }) => {
  let app: MemberApp;
  const see = seeing('points', language, () => app.phone);

  /** A new phone on which this person has signed in. */
  const become = async (name: string) => {
    await app.phone.close();
    app = await stage.openAs(language, name);
  };

  beforeAll(async () => {
    app = await stage.openAs(language, newcomer);
  });
  afterAll(() => app.phone.close());

  test('points of somebody new', async () => {
    await app.openPoints();
    await app.page.locator('.dated-section').first().waitFor();
    await see('new');
  });

  test('points with a debt', async () => {
    const member = await signIn(stage.demo.client, `debtor-${language}`);
    const first = await stage.sellTo(member, 300);
    await stage.sellTo(member, 30, 1_400);
    await stage.demo.till.giveBack({ receiptNumber: first.receiptNumber });
    await become(`debtor-${language}`);
    await app.openPoints();
    await app.page.locator('.dated-section').first().waitFor();
    await see('debt');
    await app.page.getByRole('button', { name: app.words.pointsOwed }).click();
    await app.page.getByRole('dialog').waitFor();
    await see('debt-sheet');
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('button', { name: app.words.takenBackEntry }).click();
    await app.button(app.words.wholeReceipt).click();
    await app.page.locator('.receipt-entries .list-row').first().waitFor();
    await see('receipt');
    await app.page.keyboard.press('Escape');
  });

  test('points of many years, a row in full', async () => {
    await become('lin');
    await app.goTo('me');
    await app.goTo('home');
    await app.openPoints();
    await app.page.getByRole('button', { name: app.words.pointsEarned }).first().waitFor();
    await see('gold');
    await app.page.getByRole('button', { name: app.words.pointsEarned }).first().click();
    await app.page.getByRole('dialog').waitFor();
    await see('sheet');
    await app.page.keyboard.press('Escape');
    await app.button(app.words.allMonths).click();
    await app.page.getByRole('dialog').waitFor();
    await see('months');
    await app.page.keyboard.press('Escape');
  });

  test('points by filter', async () => {
    const filters = await app.page.getByRole('radiogroup').getByRole('radio').all();
    // Without the first, which shows everything: that state is seen above.
    for (const [nth, filter] of [...filters.entries()].slice(1)) {
      await filter.click();
      await app.page.getByRole('radio', { checked: true }).nth(0).waitFor();
      await app.page.locator('.list-end, .state-panel').first().waitFor();
      await see(`filter-${nth}`);
    }
    await app.button(app.words.back).click();
  });

  test('points without a network', () =>
    withoutNetwork(app, async () => {
      await app.phone.setClock(after(stage.demo.moment, MINUTE_MS));
      await app.openPoints();
      await app.page.getByText(app.words.offline).last().waitFor();
      await see('offline', { isCutOff: true });
      await app.button(app.words.back).click();
      await app.phone.setClock(stage.demo.moment);
      await app.goTo('me');
    }));

  test('points before the first answer and after none', () =>
    seeWithoutAnswers(app, '/features/points/pages/statement/index', see));
});
