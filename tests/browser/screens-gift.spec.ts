import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { type GiftsOfSomebody, giftsOf, type SentGift } from '../testkit/gifts.js';
import { signIn } from '../testkit/sign-in.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const ROOT = '/features/gift/pages';
const NOBODY = '01K00000000000000000000000';

const stage = setStage();

describe.each<{ language: Language; newcomer: string; sender: string; receiver: string }>([
  { language: 'zh', newcomer: 'wang', sender: 'lin', receiver: 'zhao' },
  { language: 'en', newcomer: 'amy', sender: 'zhao', receiver: 'lin' },
])('Gifts, in $language', ({ language, newcomer, sender, receiver }) => {
  let app: MemberApp;
  let gifts: GiftsOfSomebody;
  let waiting: SentGift;
  const see = seeing('gift', language, () => app.phone);

  const open = (page: string, query = '') => app.page.goto(`${ROOT}/${page}/index${query}`);
  const shows = (selector: string) => app.page.locator(selector).first().waitFor();
  const own = async (name: string): Promise<GiftsOfSomebody> => {
    const { token } = await signIn(stage.demo.client, name);
    return giftsOf(stage.demo.client, token);
  };
  const become = async (name: string) => {
    await app.phone.close();
    app = await stage.openApp(language);
    await app.signIn(name);
  };
  /** What an operator or the clock would have done; each is another suite's business. */
  const turnInto = (id: string, state: string) =>
    stage.demo.database.rows('UPDATE gift SET state = ? WHERE id = ?', [state, id]);

  beforeAll(async () => {
    gifts = await own(sender);
    waiting = await gifts.sent(66, {
      message: language === 'zh' ? '请你喝咖啡' : 'A coffee',
      design: 'thanks',
    });
    app = await stage.openApp(language);
    await app.signIn(newcomer);
  });
  afterAll(() => app.phone.close());

  test('nothing sent, nothing received, nothing there', async () => {
    await open('gifts');
    await shows('.state-panel');
    await see('none-sent');
    await app.page.getByRole('radio', { name: app.words.giftsReceived, exact: true }).click();
    await shows('.state-panel');
    await see('none-received');
    await open('detail', `?id=${NOBODY}`);
    await shows('.state-panel');
    await see('none');
  });

  test('who may not send yet is told before', async () => {
    await open('compose');
    await shows('.notice--error');
    await see('compose-refused', { isWhole: true });
  });

  test('an envelope for somebody else', async () => {
    await open('claim', `?t=${waiting.token}`);
    await shows('.envelope--closed');
    await see('sealed', { isWhole: true });
    await open('claim', '?t=nothing');
    await shows('.state-panel');
    await see('not-found');
  });

  test('composing, and the words of it', async () => {
    await become(sender);
    await open('compose');
    await shows('.gift-card');
    await see('compose', { isWhole: true });
  });

  test('waiting, with every way to send it', async () => {
    await open('detail', `?id=${waiting.id}`);
    await shows('.waiting-card');
    await see('waiting', { isWhole: true });
    await app.button(app.words.qrPoster).click();
    await app.page.getByRole('dialog').waitFor();
    await see('poster');
    await app.page.keyboard.press('Escape');
    await app.button(app.words.withdrawGift).click();
    await app.page.getByRole('dialog').waitFor();
    await see('withdraw');
    await app.page.keyboard.press('Escape');
    await open('claim', `?t=${waiting.token}`);
    await shows('.state-panel');
    await see('own');
  });

  test('claimed: by the friend, and to the sender', async () => {
    const friend = await own(receiver);
    const opened = await gifts.sent(88, { design: 'birthday' });
    await friend.claim(opened.token);
    await open('detail', `?id=${opened.id}`);
    await shows('.gift-head');
    await see('claimed', { isWhole: true });
    await open('gifts');
    await shows('.gift-row');
    await see('sent');
    await become(receiver);
    await open('claim', `?t=${opened.token}`);
    await shows('.envelope--open');
    await see('opened', { isWhole: true });
    await open('detail', `?id=${opened.id}`);
    await shows('.gift-head');
    await see('received', { isWhole: true });
    await open('gifts');
    await app.page.getByRole('radio', { name: app.words.giftsReceived, exact: true }).click();
    await shows('.gift-row');
    await see('all-received');
    await become(newcomer);
    await open('claim', `?t=${opened.token}`);
    await shows('.state-panel');
    await see('gone-claimed');
  });

  test.each([
    ['under-review', 'UNDER_REVIEW'],
    ['withdrawn', 'WITHDRAWN'],
    ['returned', 'RETURNED'],
  ])('one that is %s, to others', async (name, state) => {
    await turnInto(waiting.id, state);
    await open('claim', `?t=${waiting.token}`);
    await shows('.state-panel');
    await see(`gone-${name}`);
  });

  test('the inbox', async () => {
    await app.page.goto('/features/messages/pages/inbox/index');
    await shows('.state-panel, .list-row');
    await see('inbox');
  });

  test('composing before the first answer and after none', () =>
    seeWithoutAnswers(app, `${ROOT}/compose/index`, see));
});
