import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones, SIGN_IN_BUTTON } from './harness/phones.js';

/** Keys of what belongs to the member and not to the phone. */
const MEMBERS_OWN = /session|cache|codes/;
const SIGN_OUT = byRole('button', '退出登录');

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

test('one press signs a newcomer in: the code of wx.login goes to the server, 500 points come back', async () => {
  const phone = phones.launch('newcomer');
  await phone.shows('同意并领取 500 积分');
  const before = phone.updates.length;
  await phone.tap('同意并领取 500 积分');
  await phone.shows('登录中…');
  await phone.shows(/可用积分 500/);

  expect(phone.calls.filter(({ name }) => name === 'login')).toHaveLength(1);
  const [login] = phone.network.requests;
  expect(login).toMatchObject({
    path: '/graphql',
    body: { variables: { input: { code: expect.any(String) } } },
  });
  expect(login?.headers.authorization).toBeUndefined();
  const sent = phone.updates.slice(before).map(({ json }) => json);
  expect(sent.some((json) => json.includes('登录中…'))).toBe(true);
  expect(sent.some((json) => json.includes('可用积分'))).toBe(true);
  expect(sent.join()).toContain('欢迎，500 积分已到账');
});

test('a second press while signing in does nothing', async () => {
  const phone = phones.launch('hasty');
  await phone.shows('同意并领取 500 积分');
  phone.network.delay = 200;
  await phone.tap('同意并领取 500 积分');
  await phone.shows('登录中…');
  await phone.tap('登录中…');
  await phone.shows('可用积分');
  expect(phone.calls.filter(({ name }) => name === 'login')).toHaveLength(1);
});

test('the language can be chosen before signing in, and is kept', async () => {
  const phone = phones.launch('linguist');
  await phone.shows('同意并领取 500 积分');
  await phone.tap('English');
  await phone.shows('Agree and get 500 points');
  expect(phone.findAll(byRole('radio', 'English'))[0]?.attributes.get('aria-checked')).toBe(true);
  expect(phone.findAll(byRole('radio', '中文'))[0]?.attributes.get('aria-checked')).toBe(false);

  const again = phones.launch('linguist', { storage: phone.storage });
  await again.shows('Agree and get 500 points');
});

test('a member stays signed in after the mini-program was ended', async () => {
  const phone = await phones.signIn('regular');
  const again = phones.launch('regular', { storage: phone.storage });
  await again.shows('可用积分 500');
  expect(again.calls.filter(({ name }) => name === 'login')).toEqual([]);
  expect(again.network.requests[0]?.headers.authorization).toMatch(/^Bearer ./);
});

test('without a network it says so and the same button tries again', async () => {
  const phone = phones.launch('traveller');
  await phone.shows('同意并领取 500 积分');
  phone.network.state = 'offline';
  await phone.tap('同意并领取 500 积分');
  await phone.shows('连不上网络');
  phone.network.state = 'online';
  await phone.tap(SIGN_IN_BUTTON);
  await phone.shows('可用积分 500');
});

test('signing out asks first, forgets the member and stops promising welcome points', async () => {
  const phone = await phones.signIn('leaver', { url: '/pages/me/index' });
  await phone.shows('退出登录');
  await phone.until('something to forget', () =>
    [...phone.storage.keys()].some((key) => /session/.test(key)),
  );
  await phone.tap(SIGN_OUT);
  await phone.shows('积分都还在');
  expect(phone.findAll(byRole('dialog', /退出登录/))).not.toEqual([]);
  await phone.tap('取消');
  await phone.until('the sheet to close', () => !phone.text().includes('积分都还在'));

  await phone.tap(SIGN_OUT);
  await phone.shows('积分都还在');
  await phone.tap(SIGN_OUT);
  await phone.shows('微信登录');
  const kept = [...phone.storage.keys()];
  expect(kept.filter((key) => MEMBERS_OWN.test(key))).toEqual([]);
  expect([...phone.storage.values()].join()).not.toContain('accessToken');
});
