import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { mallOf } from '../testkit/mall.js';
import { expectType } from '../testkit/results.js';
import { after } from '../testkit/scene.js';
import { signIn, signInStaff } from '../testkit/sign-in.js';
import { playOf } from '../testkit/wheel.js';
import { openMallPage } from './harness/mall.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import { leaveApp } from './harness/stored.js';
import { openWheel, type SureWheel } from './harness/wheel.js';
import type { Language } from './harness/words.js';

const PLAY = '/pages/play/index';
const ROOT = '/features/wheel/pages';
const NOBODY = '01K00000000000000000000000';
const A_YEAR_MS = 365 * 86_400_000;
const YESTERDAY = /11月24日|24 Nov/;

const stage = setStage();
let wheels = 0;

describe.each<{ language: Language; newcomer: string }>([
  { language: 'zh', newcomer: 'wang' },
  { language: 'en', newcomer: 'amy' },
])('Play, in $language', ({ language, newcomer }) => {
  let app: MemberApp;
  const see = seeing('play', language, () => app.phone);

  const shows = (selector: string) => app.page.locator(selector).first().waitFor();
  const sheet = () => app.page.getByRole('dialog');
  const hub = () => app.page.locator('.wheel-hub');
  const rows = (name: string) => app.page.getByRole('button', { name });
  const closeSheet = async () => {
    await app.page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'detached' });
  };
  const become = async (name: string) => {
    await app.phone.close();
    app = await stage.openAs(language, name);
  };
  /** Without what was kept of a wheel before. */
  const openPlay = async () => {
    await leaveApp(app.page);
    await app.page.evaluate(() => localStorage.removeItem('huiji.member.cache'));
    await app.page.goto(PLAY);
    await shows('.lucky-wheel');
  };
  const openSpins = async (query = '') => {
    await app.page.goto(`${ROOT}/spins/index${query}`);
    await shows('.spin-row, .state-panel');
  };
  const openSpin = async (text: RegExp) => {
    await openSpins();
    await app.page.locator('.spin-row', { hasText: text }).first().click();
    await shows('.spin-head');
  };
  /** A wheel that draws what is wanted takes the place of the demo's, shows itself, and goes again. */
  const withWheel = async (
    setup: Omit<SureWheel, 'opened'>,
    look: (id: string) => Promise<void>,
  ) => {
    const { database, moment } = stage.demo;
    wheels += 1;
    const id = await openWheel(database, { ...setup, opened: after(moment, wheels) });
    try {
      await openPlay();
      await look(id);
    } finally {
      const close = 'UPDATE wheel_version SET closes_at = opens_at + 1 WHERE wheel_id = ?';
      await database.rows(close, [id]);
    }
  };
  const spin = async () => {
    await hub().click();
    await sheet().waitFor();
  };

  beforeAll(async () => {
    app = await stage.openApp(language);
  });
  afterAll(() => app.phone.close());

  test('a guest is invited', async () => {
    await app.button(app.words.lookAround).click();
    await app.goTo('play');
    await app.button(app.words.guestSignIn).waitFor();
    await see('guest');
    await become(newcomer);
  });

  test('nothing won yet, nothing there, nothing to claim', async () => {
    await openSpins();
    await see('spins-empty');
    await openSpins('?won=1');
    await see('prizes-empty');
    await app.page.goto(`${ROOT}/spin/index?id=${NOBODY}`);
    await shows('.state-panel');
    await see('spin-none');
    await app.page.goto(`${ROOT}/claim/index?id=${NOBODY}`);
    await shows('.state-panel');
    await see('claim-none');
  });

  test('the wheel, its rules and odds, its fairness, its winners', async () => {
    await openPlay();
    await see('wheel', { isWhole: true });
    await rows(app.words.rulesAndOdds).click();
    await sheet().waitFor();
    await see('odds');
    await closeSheet();
    await rows(app.words.fairness).click();
    await app.page.getByLabel(app.words.yourSeed).waitFor();
    await see('fairness');
    await app.page.getByLabel(app.words.yourSeed).fill('');
    await app.button(app.words.useSeed).click();
    await app.page.getByRole('alert').first().waitFor();
    await see('seed-wrong');
    await closeSheet();
    await app.page.locator('.ticker').click();
    await sheet().waitFor();
    await see('winners');
    await closeSheet();
  });

  test.each(['twenty', 'nothing', 'voucher', 'mug'] as const)('drawn: %s', async (sure) => {
    await withWheel({ sure }, async () => {
      await spin();
      await see(`won-${sure}`);
      await closeSheet();
      await app.page.getByText(/9/).first().waitFor();
      if (sure === 'twenty') await see('spun', { isWhole: true });
    });
  });

  test('run out, and the proof that waits for its day to end', async () => {
    await withWheel({ sure: 'mug', hasNoMugs: true }, async () => {
      await rows(app.words.rulesAndOdds).click();
      await sheet().waitFor();
      await see('odds-run-out');
      await closeSheet();
      await spin();
      await see('won-fallback');
      await app.button(app.words.verifyDraw).click();
      await shows('.verdict');
      await see('spin-sealed', { isWhole: true });
    });
  });

  test('the day is used up, too few points', async () => {
    await withWheel({ sure: 'nothing', spinsPerDay: 1 }, async () => {
      await spin();
      await closeSheet();
      await shows('.wheel-board__why');
      await see('limit', { isWhole: true });
    });
    await withWheel({ sure: 'nothing', freeSpinsPerDay: 0, costPoints: 90_000 }, async () => {
      await shows('.wheel-board__why');
      await see('points', { isWhole: true });
    });
  });

  test('another version to come, and one that came meanwhile', async () => {
    const { moment } = stage.demo;
    const next = (id: string, version: number, from: string) =>
      openWheel(stage.demo.database, {
        sure: 'nothing',
        costPoints: 60,
        opened: after(moment, wheels),
        next: { wheelId: id, version, from },
      });
    await withWheel({ sure: 'nothing' }, async (id) => {
      await next(id, 2, moment);
      await hub().click();
      await app.page.getByRole('alert').waitFor();
      await see('changed', { isWhole: true });
      await next(id, 3, after(moment, 3_600_000));
      await openPlay();
      await see('next-version', { isWhole: true });
    });
  });

  test('without an answer', async () => {
    await openPlay();
    await app.phone.context.setOffline(true);
    await hub().click();
    await app.page.getByRole('alert').waitFor();
    await see('unanswered', { isCutOff: true, isWhole: true });
    await app.phone.context.setOffline(false);
    app.phone.takeProblems();
  });

  test('somebody who owes points', async () => {
    const name = `owes-${language}`;
    const member = await signIn(stage.demo.client, name);
    const first = await stage.sellTo(member, 300);
    await stage.sellTo(member, 30, 1_400);
    await stage.demo.till.giveBack({ receiptNumber: first.receiptNumber });
    await become(name);
    await openPlay();
    await shows('.wheel-board__why');
    await see('debt', { isWhole: true });
  });

  test('the spins of somebody who plays, and yesterday’s verified', async () => {
    await become('lin');
    await openSpins();
    await see('spins');
    await openSpins('?won=1');
    await see('prizes');
    await openSpin(YESTERDAY);
    await shows('.proof-step');
    await see('spin-verified');
    await app.page.locator('.proof-step').last().scrollIntoViewIfNeeded();
    await see('spin-steps');
    await app.page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query SpinRecord')) return route.fallback();
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/"nonce":0/, '"nonce":1');
      return route.fulfill({ response: answer, body });
    });
    await app.page.reload();
    await shows('.verdict--wrong');
    await see('spin-broken');
    await app.page.unroute('**/graphql');
  });

  test('claiming goods, before and after the deadline', async () => {
    await openSpin(YESTERDAY);
    await app.button(app.words.claimNow).click();
    await app.button(app.words.claimIt).waitFor();
    await see('claim', { isWhole: true });
    await app.page.getByRole('radio', { name: app.words.sentToYou }).click();
    await see('claim-shipping');
    await app.phone.context.setOffline(true);
    await app.page.getByRole('radio', { name: app.words.pickUp }).click();
    await app.button(app.words.claimIt).click();
    await app.page.getByRole('alert').waitFor();
    await see('claim-failed', { isCutOff: true });
    await app.phone.context.setOffline(false);
    app.phone.takeProblems();
    const { id, claimBefore } = await stage.demo.database.row<{ id: string; claimBefore: number }>(
      'SELECT id, claim_before AS claimBefore FROM spin WHERE claim_before IS NOT NULL AND redemption_id IS NULL ORDER BY id LIMIT 1',
    );
    const until = (instant: number) =>
      stage.demo.database.rows('UPDATE spin SET claim_before = ? WHERE id = ?', [instant, id]);
    await until(Date.parse(stage.demo.moment) - 1);
    await app.button(app.words.claimIt).click();
    await shows('.state-panel');
    await see('claim-refused');
    await openSpin(YESTERDAY);
    await see('spin-lapsed');
    await until(claimBefore);
  });

  test('a prize that the shop did not hand out after all', async () => {
    const { client, database } = stage.demo;
    const { spinId, storeId } = await database.row<{ spinId: string; storeId: string }>(
      `SELECT spin.id AS spinId, store.id AS storeId FROM spin JOIN store
        WHERE claim_before IS NOT NULL AND redemption_id IS NULL ORDER BY spin.id LIMIT 1`,
    );
    const { token } = await signIn(client, 'lin');
    const { id } = expectType(await playOf(client, token).claim({ spinId, storeId }), 'Redemption');
    const operator = mallOf(client, await signInStaff(client, 'operator'));
    expectType(await operator.cancelAsStaff(id, 'Broken on its way'), 'Redemption');
    await openMallPage(app, 'order', `?id=${id}`);
    await app.button(app.words.claimAgain).waitFor();
    await see('prize-cancelled');
    await app.button(app.words.claimAgain).click();
    await app.button(app.words.claimIt).waitFor();
  });

  test('no wheel at all', async () => {
    const { database } = stage.demo;
    const inForceLater = (ms: number) =>
      database.rows('UPDATE wheel_version SET activates_at = activates_at + ?', [ms]);
    await inForceLater(A_YEAR_MS);
    await app.page.goto(PLAY);
    await shows('.state-panel');
    await see('none');
    await inForceLater(-A_YEAR_MS);
  });

  test('before the first answer and after none', () => seeWithoutAnswers(app, PLAY, see));
});
