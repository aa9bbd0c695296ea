import { PRIVACY_VERSION } from '@huiji/shared-types';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { signIn } from '../testkit/sign-in.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers, withoutNetwork } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const PROMISE = { zh: '同意并领取 500 积分', en: 'Agree and get 500 points' } as const;
/** Of a notice before the one in force. */
const NOTICE = '/features/privacy/pages/notice/index';
const OLDER = '2026-01-01';
const LIN_HAS = /^12,6\d\d$/;

const stage = setStage();

describe.each<{ language: Language; newcomer: string }>([
  { language: 'zh', newcomer: 'wang' },
  { language: 'en', newcomer: 'amy' },
])('Sign-in and home, in $language', ({ language, newcomer }) => {
  let app: MemberApp;
  const see = seeing('home', language, () => app.phone);

  beforeAll(async () => {
    app = await stage.openApp(language);
  });
  afterAll(() => app.phone.close());

  test('welcome', async () => {
    await app.page.reload();
    await app.button(PROMISE[language]).waitFor();
    await see('welcome');
  });

  test('the privacy notice in full, and back to the welcome', async () => {
    await app.button(app.words.privacyNotice).click();
    await app.page.getByText(PRIVACY_VERSION).waitFor();
    await see('privacy-notice');
    await app.button(app.words.back).click();
    await app.button(PROMISE[language]).waitFor();
  });

  test('who would rather look around has all tabs, after a restart, too', async () => {
    await app.button(app.words.lookAround).click();
    await app.button(app.words.guestSignIn).waitFor();
    await see('guest');
    await app.page.reload();
    await app.button(app.words.guestSignIn).waitFor();
    await app.goTo('card');
    await see('guest-card');
    await app.goTo('me');
    await see('guest-me');
  });

  test('the first page cannot be had', async () => {
    const code = /\/js\/[^/]*(privacy|notice)[^/]*\.js$/;
    await app.page.route(code, (route) => route.abort('internetdisconnected'));
    await app.page.goto(NOTICE);
    await app.page.getByRole('heading', { name: app.words.noConnection }).waitFor();
    await see('first-page', { isCutOff: true });
    await app.page.unroute(code);
    app.phone.takeProblems();
    await app.page.goto('/pages/me/index');
    await app.page.getByRole('button', { name: app.words.staff }).waitFor();
  });

  test('a page that is not on the phone, without a network', async () => {
    await app.phone.context.setOffline(true);
    await app.page.getByRole('button', { name: app.words.staff }).click();
    const problem = app.page.getByRole('dialog', { name: app.words.noConnection });
    await problem.waitFor();
    await see('out-of-reach', { isCutOff: true });
    await app.page.keyboard.press('Escape');
    await problem.waitFor({ state: 'hidden' });
    await app.phone.context.setOffline(false);
    app.phone.takeProblems();
  });

  test('consent, and in development who is there', async () => {
    await app.goTo('home');
    await app.button(app.words.guestSignIn).click();
    await app.consent();
    await see('persona');
    await app.page.getByLabel(app.words.newName).fill('Wang!');
    await app.page.getByRole('alert').waitFor();
    await see('persona-wrong');
    await app.page.keyboard.press('Escape');
    await see('welcome-ticked');
    await app.page.reload();
    await app.button(app.words.guestSignIn).click();
  });

  test('home of somebody new', async () => {
    await app.signIn(newcomer);
    await app.page.locator('.member-card').getByText('500', { exact: true }).waitFor();
    await see('new');
  });

  test('home with a debt', async () => {
    const member = await signIn(stage.demo.client, `debtor-${language}`);
    const first = await stage.sellTo(member, 300);
    await stage.sellTo(member, 30, 1_400);
    await stage.demo.till.giveBack({ receiptNumber: first.receiptNumber });
    await app.phone.close();
    app = await stage.openApp(language);
    await app.signIn(`debtor-${language}`);
    await see('debt');
  });

  test('home of a diamond member', async () => {
    await app.phone.close();
    app = await stage.openApp(language);
    await app.signIn('zhao');
    await see('diamond');
  });

  test('home of a gold member', async () => {
    await app.phone.close();
    app = await stage.openApp(language);
    await app.signIn('lin');
    await app.page.getByText(LIN_HAS).waitFor();
    await see('gold');
  });

  test('home from the cache does not move', async () => {
    await app.page.reload();
    await app.page.getByText(LIN_HAS).waitFor();
    await see('cached');
  });

  test('a new privacy notice, before and after it is agreed to', async () => {
    const me = { id: 'lin', agreedPrivacyVersion: OLDER };
    await app.page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query AgreedPrivacy')
        ? route.fulfill({ json: { data: { me } } })
        : route.fallback(),
    );
    await app.page.evaluate(
      ([current, older]) => {
        for (const [key, value] of Object.entries(localStorage)) {
          if (key.endsWith('consent')) localStorage.setItem(key, value.replace(current, older));
        }
      },
      [PRIVACY_VERSION, OLDER] as const,
    );
    await app.page.reload();
    await app.page.getByRole('checkbox', { name: app.words.newNoticeConsent }).waitFor();
    await see('new-notice');
    await app.page.getByRole('checkbox', { name: app.words.newNoticeConsent }).click();
    await app.button(app.words.agreeAgain).click();
    await app.page.getByText(LIN_HAS).waitFor();
    await app.page.unroute('**/graphql');
  });

  test('home without a network', async () => {
    await app.goTo('card');
    await withoutNetwork(app, async () => {
      await app.goTo('home');
      await app.page.getByText(app.words.offline).waitFor();
      await see('offline', { isCutOff: true });
      await app.goTo('card');
    });
  });

  test('home before the first answer and after none', () =>
    seeWithoutAnswers(app, '/pages/home/index', see));
});
