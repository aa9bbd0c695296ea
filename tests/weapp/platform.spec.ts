import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { giftsOf } from '../testkit/gifts.js';
import { signIn } from '../testkit/sign-in.js';
import { line } from '../testkit/till.js';
import { nameOf } from './harness/find-view.js';
import { openPhones, type Phones, TILL } from './harness/phones.js';
import { controlsOf } from './harness/view-shape.js';
import { readWeappPackage } from './harness/weapp-package.js';

const SHARED = { title: expect.stringContaining('惠积'), imageUrl: '/assets/share-app.png' };
/** What could be somebody's in an address. */
const PERSONAL = /[?&]|\d{4}/;
/** To somebody whose account is open it gives way to home. */
const GOODBYE = 'features/settings/pages/goodbye/index';
const SHAREABLE = [
  'pages/home/index',
  'pages/mall/index',
  'pages/play/index',
  'pages/me/index',
  'features/points/pages/statement/index',
];
const CARD = 'pages/card/index';
/** Sends the gift it shows. */
const GIFT = 'features/gift/pages/detail/index';
const DEEPEST = 9;

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

describe('sharing', () => {
  test.each(SHAREABLE)('%s shares the front door, and nothing of the member', async (page) => {
    const phone = await phones.signIn('sharer', { url: `/${page}` });
    const card = phone.page().call('onShareAppMessage', { from: 'menu' });
    expect(card).toEqual({ ...SHARED, path: '/pages/home/index' });
    expect(JSON.stringify(card)).not.toMatch(PERSONAL);
    expect(phone.page().call('onAddToFavorites', {})).toEqual(SHARED);
    expect(
      phone.calls.filter(({ name }) => /showShareMenu|updateShareMenu|ShareInfo/.test(name)),
    ).toEqual([]);
  });

  test('Moments show home, for they show the page itself', async () => {
    const phone = await phones.signIn('momentary');
    expect(phone.page().call('onShareTimeline')).toEqual(SHARED);
  });

  test('a gift goes to a chat while it waits, with its picture, and to nobody else', async () => {
    const { client, till } = phones;
    const { token } = await signIn(client, 'giver');
    const tillSessionId = await till.serve(token);
    await till.sell({ tillSessionId, lines: [line('default', 10_000)] });
    const gifts = giftsOf(client, token);
    const { id, sharePath } = await gifts.sent(66, { message: 'Tea?', design: 'thanks' });
    const { storage } = await phones.signIn('giver');
    const open = async () => {
      const phone = phones.launch('giver', { url: `/${GIFT}?id=${id}`, storage: new Map(storage) });
      await phone.settles();
      return phone;
    };
    const phone = await open();
    const page = phone.page();
    const activityId = await gifts.activityId(id);
    expect(activityId).toEqual(expect.any(String));
    const bound = { withShareTicket: true, isPrivateMessage: true, activityId };
    expect(phone.calls.filter(({ name }) => name === 'updateShareMenu')).toEqual([
      expect.objectContaining({ options: expect.objectContaining(bound) }),
    ]);
    expect(page.call('onShareAppMessage', { from: 'button' })).toEqual({
      title: 'Tea?',
      path: sharePath,
      imageUrl: '/features/gift/designs/thanks.png',
    });
    expect(readWeappPackage().files).toContain('features/gift/designs/thanks.png');
    expect(page.self.onShareTimeline).toBeUndefined();
    await gifts.withdraw(id);
    expect((await open()).page().call('onShareAppMessage', { from: 'menu' })).toEqual({
      ...SHARED,
      path: '/pages/home/index',
    });
  });

  test('no other page goes anywhere, and the card says so to WeChat', async () => {
    const { storage } = await phones.signIn('careful');
    const elsewhere = readWeappPackage().pages.filter(
      (page) => ![...SHAREABLE, GOODBYE, GIFT].includes(page),
    );
    expect(elsewhere).toContain(CARD);
    for (const page of elsewhere) {
      const phone = phones.launch('careful', { url: `/${page}`, storage: new Map(storage) });
      await phone.settles();
      const { self } = phone.page();
      expect({ page, share: self.onShareAppMessage, moments: self.onShareTimeline }).toEqual({
        ...{ page, share: undefined, moments: undefined },
      });
      const hidden = phone.hosting.hiddenMenus.get(page) ?? [];
      expect(hidden.includes('shareAppMessage')).toBe(page === CARD);
    }
  });
});

test.each(['/pages/gone/index?member=7', '/pages/home', '/'])(
  'an address that no page has, %s, opens home',
  async (url) => {
    const phone = phones.launch('lost', { url });
    // Asked for before the listener ends: WeChat does not wait for what comes later.
    expect(phone.calls.at(-1)).toMatchObject({
      name: 'switchTab',
      options: { url: '/pages/home/index' },
    });
    await phone.until('home', () => phone.stack.all().length === 1);
    await phone.settles();
    expect(phone.route()).toBe('pages/home/index');
  },
);

test('the ninth page is replaced instead of covered', async () => {
  const till = await phones.signInClerk();
  while (till.stack.all().length < DEEPEST) {
    // Taro tells the copies of a page apart by what it adds itself when it opens one.
    till.stack.navigateTo(`${TILL}?$taroTimestamp=${till.stack.all().length}`);
    await till.shows('请扫会员码');
  }
  await till.tap('退货');
  await till.until('the refund page', () => /refund/.test(till.route()));
  expect(till.stack.all()).toHaveLength(DEEPEST);
  await till.settles();
});

test("WeChat's own text size and theme reach the page", async () => {
  const device = { theme: 'dark', fontSizeScaleFactor: 1.3 } as const;
  const phone = phones.launch('reader', { device });
  await phone.settles();
  const [page] = phone.findAll({ words: 'page', matches: ({ tag }) => tag === 'view' });
  expect(page?.attributes.get('style')).toContain('--text-scale: 1.3');
  expect(String(page?.attributes.get('class'))).toContain('theme-dark');
  expect(phone.weapp.read('app-origin.wxss')).toMatch(/prefers-color-scheme: ?dark/);
});

describe('a new version', () => {
  test.each([
    ['confirm', 1],
    ['cancel', 0],
  ] as const)('is offered once it is there; %s restarts %d times', async (answer, restarts) => {
    const phone = await phones.signIn('updater');
    phone.hosting.answersDialogs = answer;
    phone.hosting.update('ready');
    await phone.until('the question', () => phone.calls.some(({ name }) => name === 'showModal'));
    await phone.settles();
    expect(phone.calls.find(({ name }) => name === 'showModal')?.options).toMatchObject({
      title: '新版本已经准备好',
      confirmText: '重启',
    });
    expect(phone.hosting.restarts).toBe(restarts);
  });

  test('is offered in English, in words that fit the buttons', async () => {
    const storage = new Map([['huiji.language', JSON.stringify('en')]]);
    const phone = phones.launch('updater', { storage });
    phone.hosting.update('ready');
    await phone.until('the restart', () => phone.hosting.restarts === 1);
  });
});

describe('what goes wrong', () => {
  test('is written into the log of WeChat, without anything personal', async () => {
    const phone = await phones.signIn('unlucky');
    phone.listeners.emit('onError', 'TypeError: no "阿青" at 13800138000\n  at a (app.js:1:2345)');
    phone.listeners.emit('onUnhandledRejection', { reason: { errMsg: 'login:fail system error' } });
    expect(phone.hosting.logged).toEqual([
      ['error', 'uncaught: TypeError: no "…" at …\n  at a (app.js:1:2345)'],
      ['error', 'uncaught: login:fail system error'],
    ]);
  });

  test('two presses at once open one page and lose no error', async () => {
    const phone = await phones.signIn('hasty');
    phone.tapAtOnce(['积分明细', '全部明细']);
    await phone.until('the statement', () => /statement/.test(phone.route()));
    await phone.settles();
  });
});

test('opened alone from Moments, home has nothing that leads nowhere', async () => {
  const phone = phones.launch('moments', { scene: 1154 });
  await phone.shows('怎么得积分');
  await phone.settles();
  await phone.shows('街角店');
  expect(controlsOf(phone.view()).map(nameOf)).toEqual([]);
  expect(phone.calls.filter(({ name }) => name === 'login')).toEqual([]);
});
