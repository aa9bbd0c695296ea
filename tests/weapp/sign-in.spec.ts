import { PRIVACY_VERSION } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byRole } from './harness/find-view.js';
import { CONSENT, openPhones, type Phones, SIGN_IN_BUTTON } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

/** Keys of what belongs to the member and not to the phone. */
const MEMBERS_OWN = /session|cache|codes/;
const SIGN_OUT = byRole('button', '退出登录');

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

const PROMISE = '同意并领取 500 积分';
const AGREE = byRole('button', PROMISE);

test('a newcomer ticks the consent, presses once and stands before the card with 500 points', async () => {
  const phone = phones.launch('newcomer');
  await phone.shows(PROMISE);
  expect(phone.find(CONSENT).attributes.get('aria-checked')).toBe(false);
  expect(phone.find(AGREE).attributes.get('aria-disabled')).toBe(true);
  await phone.tap(PROMISE);
  expect(phone.calls.filter(({ name }) => name === 'login')).toEqual([]);
  await phone.shows('请先勾选');

  const before = phone.updates.length;
  await phone.tap(CONSENT);
  await phone.tap(PROMISE);
  await phone.until('the card', () => phone.route() === 'pages/card/index');
  await phone.shows('可用积分 银卡会员 500');

  expect(phone.calls.filter(({ name }) => name === 'login')).toHaveLength(1);
  const login = phone.network.requests.find(({ body }) =>
    /LoginWithWechat/.test(JSON.stringify(body)),
  );
  expect(login).toMatchObject({
    path: '/graphql',
    body: { variables: { input: { code: expect.any(String), privacyVersion: PRIVACY_VERSION } } },
  });
  expect(login?.headers.authorization).toBeUndefined();
  const sent = phone.updates.slice(before).map(({ json }) => json);
  expect(sent.some((json) => json.includes('登录中…'))).toBe(true);
  expect(sent.join()).toContain('欢迎，500 积分已到账');
});

test('the balance rolls from 0 to 500 once: not again on home, not after a restart', async () => {
  const phone = phones.launch('roller');
  await phone.tap(CONSENT);
  await phone.tap(AGREE);
  await phone.until('the card', () => phone.route() === 'pages/card/index');
  await phone.shows('可用积分 银卡会员 500');
  await phone.settles();
  const rolled = phone.updates.length;
  expect(shownBalances(phone).length).toBeGreaterThan(3);
  await phone.tap(byRole('tab', '首页'));
  await phone.shows(/可用积分 500/);
  await phone.settles();
  expect(shownBalances(phone, rolled).filter((figure) => figure !== '500')).toEqual([]);
});

test('a second press while signing in does nothing', async () => {
  const phone = phones.launch('hasty');
  await phone.tap(CONSENT);
  await phone.shows(PROMISE);
  phone.network.delay = 200;
  await phone.tap(PROMISE);
  await phone.shows('登录中…');
  await phone.tap('登录中…');
  await phone.shows('可用积分');
  expect(phone.calls.filter(({ name }) => name === 'login')).toHaveLength(1);
});

test('the language can be chosen before signing in, and is kept', async () => {
  const phone = phones.launch('linguist');
  await phone.shows(PROMISE);
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
  await phone.tap(CONSENT);
  await phone.shows(PROMISE);
  phone.network.state = 'offline';
  await phone.tap(PROMISE);
  await phone.shows('连不上网络');
  phone.network.state = 'online';
  await phone.tap(SIGN_IN_BUTTON);
  await phone.shows('可用积分 银卡会员 500');
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
  await phone.shows('登录领取会员权益');
  const kept = [...phone.storage.keys()];
  expect(kept.filter((key) => MEMBERS_OWN.test(key))).toEqual([]);
  expect([...phone.storage.values()].join()).not.toContain('accessToken');

  await phone.tap('立即登录');
  await phone.shows('同意并登录');
  expect(phone.text()).not.toContain('领取 500 积分');
});

/** Every figure that stood where the balance stands, in their order. */
function shownBalances(phone: Weapp, since = 0): string[] {
  const figures = phone.updates
    .slice(since)
    .flatMap(({ json }) => [...json.matchAll(/"(\d{1,3})"/g)].map(([, figure = '']) => figure));
  return figures.filter((figure, nth) => figure !== figures[nth - 1]);
}
