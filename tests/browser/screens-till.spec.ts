import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.js';
import { after, WEDNESDAY } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import { freezeClock } from '../testkit/stand-in.js';
import { cardCode, cardCodes, line } from '../testkit/till.js';
import { neverMade, ofAnotherKind, ofNobody } from './harness/card-forgery.js';
import { DEMO_START_MS, type Demo, startDemo } from './harness/demo.js';
import { seeing } from './harness/see.js';
import { openTillApp, type TillApp } from './harness/till-app.js';
import type { Language } from './harness/words.js';

const MINUTE_MS = 60_000;
type Refusal =
  | 'MALFORMED'
  | 'UNKNOWN'
  | 'INVALID'
  | 'EXPIRED'
  | 'CLOCK_SKEW'
  | 'REPLAYED'
  | 'BLOCKED';
const RECEIPT = /^\d{6}-[0-9A-Z]{4}-\d{4}$/;

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), startDemo(WEDNESDAY)]);
}, DEMO_START_MS);

afterAll(async () => {
  await Promise.all([browser.close(), demo.close()]);
});

describe.each<{ language: Language; startsAt: string }>([
  { language: 'zh', startsAt: WEDNESDAY },
  { language: 'en', startsAt: after(WEDNESDAY, 20 * MINUTE_MS) },
])('Screens of the till, in $language', ({ language, startsAt }) => {
  let app: TillApp;
  let moment = startsAt;
  const see = seeing('till', language, () => app.phone);

  /** The till and the server both go on by so many minutes. */
  const goOn = async (minutes: number) => {
    moment = after(moment, minutes * MINUTE_MS);
    await freezeClock(demo.bff.url, moment);
    await app.phone.setClock(moment);
  };
  const codesOf = async (name: string) => {
    const member = await signIn(demo.client, name);
    return { ...member, codes: (await cardCodes(demo.client, member.token)).codes };
  };
  const openSale = async (name: string) => {
    const { token } = await signIn(demo.client, name);
    await app.scan(await cardCode(demo.client, token));
    await app.page.getByRole('button', { name: app.words.cancelSale, exact: true }).waitFor();
  };

  beforeAll(async () => {
    await freezeClock(demo.bff.url, startsAt);
    app = await openTillApp(browser, language, { url: demo.bff.url, moment: startsAt });
  });
  afterAll(() => app.phone.close());

  test('sign-in, and a wrong password', async () => {
    await see('sign-in');
    await app.page.getByLabel(app.words.userName).fill('clerk');
    await app.page.getByLabel(app.words.password, { exact: true }).fill('not it');
    await app.button(app.words.signIn).click();
    await app.page.getByRole('alert').waitFor();
    await see('sign-in-wrong');
  });

  test('scan, menu, a code being typed', async () => {
    await app.signIn('clerk', 'clerk-demo');
    await see('scan');
    await app.button(app.words.tillMenu).click();
    await app.page.getByRole('dialog').waitFor();
    await see('menu');
    await app.page.getByRole('button', { name: new RegExp(`^${app.words.endShift}`) }).click();
    await app.page.getByText('¥0.00').first().waitFor();
    await see('shift');
    await app.page.keyboard.press('Escape');
    const field = app.page.getByLabel(app.words.typedCode);
    await field.fill('8612 3456');
    await see('scan-typing');
    await field.fill('8612 3456 7890 1234 5670');
    await see('scan-mistyped');
    await field.fill('');
  });

  test('every refusal of a code', async () => {
    const { codes } = await codesOf('chen');
    const [present = '', coming = ''] = codes;
    const refused = async (code: string, reason: Refusal) => {
      await app.scan(code);
      await app.page.getByRole('alert').getByText(app.words[reason]).waitFor();
      await see(`refused-${reason.toLowerCase().replace('_', '-')}`);
    };
    await refused(ofAnotherKind(present), 'MALFORMED');
    await refused(ofNobody(present), 'UNKNOWN');
    await refused(neverMade(present), 'INVALID');
    await refused(coming, 'CLOCK_SKEW');
    const { token } = await codesOf('chen');
    const used = await cardCode(demo.client, token);
    await demo.till.scan(used);
    await refused(used, 'REPLAYED');
    const frozen = await codesOf(`frozen-${language}`);
    await demo.database.rows("UPDATE member SET status = 'FROZEN' WHERE id = ?", [frozen.memberId]);
    await refused(frozen.codes[0] ?? '', 'BLOCKED');
    await goOn(3);
    await refused(present, 'EXPIRED');
  });

  test('scanning is paused after too many wrong codes', async () => {
    const { codes } = await codesOf('chen');
    const wrong = neverMade(codes[0] ?? '');
    const paused = app.page.getByText(app.words.scanningPaused);
    for (let nth = 0; nth < 5 && !(await paused.isVisible()); nth += 1) {
      const answered = app.page.waitForResponse('**/graphql');
      await app.scan(wrong);
      await answered;
      await app.page.getByRole('alert').waitFor();
    }
    await paused.waitFor();
    await see('scan-locked', { isCutOff: true });
    await goOn(2);
    await paused.waitFor({ state: 'hidden' });
  });

  test('a scan without a network', async () => {
    const { codes } = await codesOf('chen');
    await app.phone.context.setOffline(true);
    await app.scan(codes[0] ?? '');
    await app.page.getByRole('alert').waitFor();
    await see('scan-offline', { isCutOff: true });
    await app.phone.context.setOffline(false);
  });

  test('a sale: lines, quote, points, receipt number, leaving it', async () => {
    await openSale('lin');
    await see('line');
    await app.addLine(app.words.fresh, '86');
    await app.page.getByText('¥86.00').first().waitFor();
    await app.button(app.words.addLine).click();
    await app.addLine(app.words.general, '39.5');
    await app.quoted();
    await see('sale');
    await app.button(/2/).and(app.page.locator('.line-list__remove')).click();
    await app.button(app.words.undo).waitFor();
    await see('line-removed');
    await app.button(app.words.undo).click();
    await app.page.getByText('¥39.50').waitFor();
    await app.quoted();
    await app.choosePoints('mostPoints');
    await app.page.getByText('¥62.75').first().waitFor();
    await app.quoted();
    await see('sale-points');
    await app.choosePoints('otherPoints');
    await app.page.getByRole('dialog').waitFor();
    await see('points-pad');
    await app.page.keyboard.press('Escape');
    await app.page.getByText(RECEIPT).click();
    await app.page.getByRole('dialog').waitFor();
    await see('receipt-number');
    await app.page.keyboard.press('Escape');
    await app.button(app.words.cancelSale).click();
    await app.page.getByRole('dialog').waitFor();
    await see('cancel');
    await app.page.keyboard.press('Escape');
  });

  test('a receipt number that is taken, then the receipt', async () => {
    const taken = `NJ-${language}-1`;
    const { token } = await signIn(demo.client, `other-${language}`);
    const tillSessionId = await demo.till.serve(token);
    await demo.till.sell({ tillSessionId, receiptNumber: taken, lines: [line('fresh', 1_990)] });
    await app.page.getByText(RECEIPT).click();
    await app.page.getByRole('dialog').getByRole('textbox').fill(taken);
    await app.page.getByRole('dialog').getByRole('textbox').press('Enter');
    await app.button(app.words.record).click();
    await app.page.getByRole('alert').getByText(taken).waitFor();
    await see('refused-receipt');
    await app.button(app.words.nextNumber).click();
    await app.record();
    await see('receipt');
  });

  test('a refund: finding, all, part, done', async () => {
    await app.button(app.words.nextCustomer).click();
    await app.page.getByRole('button', { name: new RegExp(`^${app.words.refund}`) }).click();
    await app.page.getByText(RECEIPT).waitFor();
    await see('refund-find');
    await app.page.getByText(RECEIPT).click();
    await see('refund-all');
    await app.page.getByRole('radio', { name: app.words.part, exact: true }).click();
    await see('refund-part');
    await app.page.getByText('¥39.50').first().click();
    await app.page.getByRole('dialog').waitFor();
    await see('refund-part-amount');
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /¥39\.50/ })
      .click();
    await app.button(/^(退|Refund) ?¥39\.50$/).click();
    await app.page.getByRole('dialog').waitFor();
    await see('refund-confirm');
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /¥39\.50/ })
      .click();
    await app.page.getByText(app.words.refundRecorded, { exact: true }).waitFor();
    await see('refund-done');
  });

  test('a refund of a receipt that is not there', async () => {
    await app.button(app.words.anotherRefund).click();
    await app.page.getByLabel(app.words.receiptNumber).fill('NO-SUCH-RECEIPT');
    await app.button(app.words.next).click();
    await app.button(app.words.refundAll).click();
    await app.page.getByRole('dialog').getByRole('button', { name: app.words.refundAll }).click();
    await app.page.getByRole('alert').waitFor();
    await see('refund-none');
  });

  test('a session that ran out keeps its lines', async () => {
    await app.page.goBack();
    await app.page.getByRole('heading', { name: app.words.scanTitle }).waitFor();
    await openSale('zhao');
    await app.addLine(app.words.fresh, '12.8');
    await app.quoted();
    await goOn(6);
    await app.button(app.words.scanAgain).first().waitFor();
    await see('timed-out');
    await app.button(app.words.scanAgain).first().click();
    await app.page.getByRole('heading', { name: app.words.scanTitle }).waitFor();
    await see('held-sale');
  });
});
