import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { giftsOf, type SentGift } from '../testkit/gifts.js';
import { tellAll } from '../testkit/messages.js';
import { signIn } from '../testkit/sign-in.js';
import { type GiftFriend, oldFriend } from './harness/gift-friends.js';
import type { MemberApp } from './harness/member-app.js';
import { seeWithoutAnswers } from './harness/network.js';
import { seeing } from './harness/see.js';
import { setStage } from './harness/stage.js';
import type { Language } from './harness/words.js';

const ROOT = '/features/gift/pages';
const INBOX = '/features/messages/pages/inbox/index';
const NOBODY = '01K00000000000000000000000';
/** The programme's: gifts somebody may send, and may open, in a day. */
const GIFTS_A_DAY = 5;

const stage = setStage();

describe.each([
  { language: 'zh', sends: '小林', opens: '阿周', words: '请你喝咖啡', refused: '赌博赢钱' },
  { language: 'en', sends: 'Maya', opens: 'Leo', words: 'A coffee on me', refused: 'Casino' },
] as const)('Gifts, in $language', ({ language, sends, opens, words, refused }) => {
  let app: MemberApp;
  let sender: GiftFriend;
  let friend: GiftFriend;
  const newcomer = `new-${language}`;
  let waiting: SentGift;
  let opened: SentGift;
  let withdrawn: SentGift;
  let returned: SentGift;
  let held: SentGift;
  const see = seeing('gift', language satisfies Language, () => app.phone);

  const open = (page: string, query = '') => app.page.goto(`${ROOT}/${page}/index${query}`);
  const shows = (selector: string) => app.page.locator(selector).first().waitFor();
  const seePage = async (name: string, page: string, query: string, selector: string) => {
    await open(page, query);
    await shows(selector);
    await see(name);
  };
  const become = async (name: string) => {
    await app.phone.close();
    app = await stage.openAs(language, name);
  };
  const openReceived = async () => {
    await open('gifts');
    await app.page.getByRole('radio', { name: app.words.giftsReceived, exact: true }).click();
  };

  beforeAll(async () => {
    friend = await oldFriend(stage, { name: `opens-${language}`, nickname: opens });
    sender = await oldFriend(
      stage,
      { name: `sends-${language}`, nickname: sends },
      async (gifts) => {
        returned = await gifts.sent(66, { design: 'cheer' });
      },
    );
    waiting = await sender.gifts.sent(66, { message: words, design: 'thanks' });
    opened = await sender.gifts.sent(88, { design: 'birthday' });
    await friend.gifts.claim(opened.token);
    withdrawn = await sender.gifts.sent(20, { design: 'festival' });
    await sender.gifts.withdraw(withdrawn.id);
    // Points that go round in a circle are looked at before they are handed over.
    held = await friend.gifts.sent(88, { design: 'love' });
    await sender.gifts.claim(held.token);
    app = await stage.openApp(language);
  });
  afterAll(() => app.phone.close());

  test('a guest with a link', async () => {
    await open('claim', `?t=${waiting.token}`);
    await app.button(app.words.privacyNotice).waitFor();
    await see('guest');
  });

  test('composing, and words that WeChat refuses', async () => {
    await become(sender.name);
    await seePage('compose', 'compose', '', '.gift-card');
    await app.page.getByLabel(app.words.yourWords).fill(refused);
    await app.page.getByRole('button', { name: app.words.prepareGift }).click();
    await shows('.notice--error');
    await see('message-refused');
  });

  test('waiting, with every way to send it', async () => {
    await seePage('waiting', 'detail', `?id=${waiting.id}`, '.waiting-card');
    await app.page.getByRole('button', { name: app.words.qrPoster }).click();
    await app.page.getByRole('dialog').waitFor();
    await see('poster');
    await app.page.keyboard.press('Escape');
    await app.button(app.words.withdrawGift).click();
    await app.page.getByRole('dialog').waitFor();
    await see('withdraw');
    await app.page.keyboard.press('Escape');
    await seePage('own', 'claim', `?t=${waiting.token}`, '.state-panel');
  });

  test('what became of it, to the sender', async () => {
    await seePage('claimed', 'detail', `?id=${opened.id}`, '.status-head');
    await seePage('taken-back', 'detail', `?id=${withdrawn.id}`, '.status-head');
    await seePage('came-back', 'detail', `?id=${returned.id}`, '.status-head');
    await seePage('reviewed', 'claim', `?t=${held.token}`, '.state-panel');
    await seePage('under-review', 'detail', `?id=${held.id}`, '.status-head');
    await seePage('sent', 'gifts', '', '.gift-row');
  });

  test('the inbox', async () => {
    await tellAll(stage.demo.bff.url);
    await app.page.goto(INBOX);
    await shows('.list-row');
    await see('inbox');
  });

  test('composing before the first answer and after none', () =>
    seeWithoutAnswers(app, `${ROOT}/compose/index`, see));

  test('nothing sent, nothing received, nothing there', async () => {
    await become(newcomer);
    await seePage('none-sent', 'gifts', '', '.state-panel');
    await openReceived();
    await shows('.state-panel');
    await see('none-received');
    await seePage('none', 'detail', `?id=${NOBODY}`, '.state-panel');
    await app.page.goto(INBOX);
    await shows('.state-panel');
    await see('inbox-empty');
  });

  test('who may not send yet is told before', async () => {
    await seePage('compose-refused', 'compose', '', '.notice--error');
  });

  test('an envelope for somebody else, and those that are gone', async () => {
    await seePage('sealed', 'claim', `?t=${waiting.token}`, '.envelope--closed');
    await seePage('not-found', 'claim', '?t=nothing', '.state-panel');
    await seePage('gone-claimed', 'claim', `?t=${opened.token}`, '.state-panel');
    await seePage('gone-withdrawn', 'claim', `?t=${withdrawn.token}`, '.state-panel');
    await seePage('gone-returned', 'claim', `?t=${returned.token}`, '.state-panel');
    await seePage('gone-under-review', 'claim', `?t=${held.token}`, '.state-panel');
  });

  test('opening no more than a day allows', async () => {
    const { token } = await signIn(stage.demo.client, newcomer);
    const gifts = giftsOf(stage.demo.client, token);
    for (const from of [sender, sender, friend, friend, friend].slice(0, GIFTS_A_DAY)) {
      await gifts.claim((await from.gifts.sent(10)).token);
    }
    const last = await friend.gifts.sent(10);
    await open('claim', `?t=${last.token}`);
    await app.button(app.words.openGift).click();
    await shows('.notice--error');
    await see('limit');
  });

  test('opened by the friend', async () => {
    await become(friend.name);
    await seePage('opened', 'claim', `?t=${opened.token}`, '.envelope--open');
    await seePage('received', 'detail', `?id=${opened.id}`, '.status-head');
    await openReceived();
    await shows('.gift-row');
    await see('all-received');
    await seePage('compose-limit', 'compose', '', '.notice--error');
  });
});
