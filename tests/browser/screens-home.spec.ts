import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { signIn } from '../testkit/sign-in.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers, withoutNetwork } from './harness/network.js';
import { seeing, setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

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

  test('home of somebody new', async () => {
    await app.signIn(newcomer);
    await app.page.getByText('500', { exact: true }).waitFor();
    await see('new', { isMain: true });
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
    await see('gold', { isMain: true, isForDocs: true });
  });

  test('home from the cache does not move', async () => {
    await app.page.reload();
    await app.page.getByText(LIN_HAS).waitFor();
    await see('cached');
  });

  test('home without a network', async () => {
    await app.goTo('card');
    await withoutNetwork(app, async () => {
      await app.goTo('home');
      await app.page.getByText(app.words.offline).waitFor();
      await see('offline', { isCutOff: true, isMain: true });
      await app.goTo('card');
    });
  });

  test('home before the first answer and after none', () =>
    seeWithoutAnswers(app, '/pages/home/index', see));
});
