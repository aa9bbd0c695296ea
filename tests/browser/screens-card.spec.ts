import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { after } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import { line } from '../testkit/till.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers, withoutNetwork } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const HOUR_MS = 3_600_000;

/** The result comes with the event, the balance below it with an answer of its own. */
async function untilBalanceMoves<T>(app: MemberApp, move: () => Promise<T>): Promise<T> {
  const balance = app.page.locator('.card-balance .points-number .only-for-readers');
  const before = (await balance.textContent()) ?? '';
  const moved = await move();
  await balance.filter({ hasNotText: before }).waitFor({ state: 'attached' });
  return moved;
}

const stage = setStage();

describe.each<{ language: Language; newcomer: string }>([
  { language: 'zh', newcomer: 'wang' },
  { language: 'en', newcomer: 'amy' },
])('The card, in $language', ({ language, newcomer }) => {
  let app: MemberApp;
  const see = seeing('card', language, () => app.phone);

  beforeAll(async () => {
    app = await stage.openAs(language, newcomer);
  });
  afterAll(() => app.phone.close());

  test('card, its digits, its codes alone', async () => {
    await app.goTo('card');
    await app.code('qr').waitFor();
    await see('codes');
    await app.page.emulateMedia({ colorScheme: 'dark' });
    const panel = app.page.locator('.code-panel');
    const colour = await panel.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).toBe('rgb(255, 255, 255)');
    await app.button(app.words.showDigits).click();
    await see('digits');
    for (const kind of ['qr', 'barcode'] as const) {
      await app.button(app.words[kind]).click();
      await app.page.getByRole('dialog').waitFor();
      await see(kind);
      await app.page.keyboard.press('Escape');
    }
  });

  test('card read, sale, refund', async () => {
    const member = await signIn(stage.demo.client, newcomer);
    const { till } = stage.demo;
    const tillSessionId = await till.serve(member.token);
    await app.page.getByText(app.words.recognised, { exact: true }).waitFor();
    await see('read');
    const lines = [line('fresh', 8_600), line('default', 3_950, '2')];
    const sale = await untilBalanceMoves(app, () =>
      till.sell({ tillSessionId, lines, pointsToSpend: 200 }),
    );
    await app.page.getByText(app.words.youEarned, { exact: true }).waitFor();
    await see('sale');
    const { receiptNumber } = sale;
    await untilBalanceMoves(app, () =>
      till.giveBack({ receiptNumber, lines: [{ lineId: '1', amountFen: 8_600 }] }),
    );
    await app.page.getByText(app.words.returnRecorded, { exact: true }).waitFor();
    await see('refund');
    await app.button(app.words.backToCard).click();
    await app.code('qr').waitFor();
  });

  test('card without a network', () =>
    withoutNetwork(app, async () => {
      await app.goTo('home');
      await app.goTo('card');
      await app.page.getByText(app.words.worksOffline).waitFor();
      await see('offline', { isCutOff: true });
      await app.phone.setClock(after(stage.demo.moment, HOUR_MS));
      await app.page.getByText(app.words.connectForCodes).waitFor();
      await see('used-up', { isCutOff: true });
      await app.phone.setClock(after(stage.demo.moment, -HOUR_MS));
      await app.page.getByText(app.words.clockIsOff).waitFor();
      await see('clock-wrong', { isCutOff: true });
      await app.phone.setClock(stage.demo.moment);
    }));

  test('card before the first answer and after none', () =>
    seeWithoutAnswers(app, '/pages/card/index', see));

  test('card of somebody who was frozen', async () => {
    const name = `blocked-${language}`;
    await app.phone.close();
    app = await stage.openAs(language, name);
    const { memberId } = await signIn(stage.demo.client, name);
    const { database } = stage.demo;
    await database.rows("UPDATE member SET status = 'FROZEN' WHERE id = ?", [memberId]);
    await app.goTo('card');
    await app.page.getByText(app.words.cardBlocked).waitFor();
    await see('blocked', { isCutOff: true });
  });
});
