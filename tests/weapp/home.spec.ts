import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

test('home is one request and says what the member has', async () => {
  const { storage } = await phones.signIn('reader');
  const phone = phones.launch('reader', { storage });
  await phone.shows('可用积分 500');
  await phone.settles();
  expect(phone.network.requests).toHaveLength(1);
  expect(phone.text()).toMatch(/可用积分 500/);
  expect(phone.text()).toMatch(/•••• \d{4}/);
  expect(phone.findAll(byRole('heading', '最近记录'))).toHaveLength(1);
});

test('the tabs change the page and keep what was there', async () => {
  const phone = await phones.signIn('wanderer');
  const home = phone.page();
  await phone.tap(byRole('tab', '我的'));
  await phone.until('Me', () => phone.route() === 'pages/me/index');
  await phone.shows('退出登录');
  expect(phone.find(byRole('tab', '我的')).attributes.get('aria-selected')).toBe(true);
  expect(phone.find(byRole('tab', '首页')).attributes.get('aria-selected')).toBe(false);
  await phone.tap(byRole('tab', '会员码'));
  await phone.until('the card', () => phone.route() === 'pages/card/index');
  await phone.tap(byRole('tab', '首页'));
  await phone.until('home', () => phone.route() === 'pages/home/index');
  expect(phone.page()).toBe(home);
  expect(phone.text()).toContain('可用积分 500');
});

test('the quick actions lead to the card and to the statement, and back', async () => {
  const phone = await phones.signIn('shortcut');
  await phone.tap('积分明细');
  await phone.until('the statement', () => /statement/.test(phone.route()));
  await phone.shows('明细');
  expect(phone.stack.all()).toHaveLength(2);
  phone.stack.navigateBack();
  expect(phone.route()).toBe('pages/home/index');

  await phone.tap('全部明细');
  await phone.until('the statement', () => /statement/.test(phone.route()));
  phone.stack.navigateBack();

  await phone.tap('出示会员码');
  await phone.until('the card', () => phone.route() === 'pages/card/index');
});

test('pulling down asks again and lets go', async () => {
  const phone = await phones.signIn('puller');
  const before = phone.network.requests.length;
  phone.page().call('onPullDownRefresh');
  await phone.until('the answer', () =>
    phone.calls.some(({ name }) => name === 'stopPullDownRefresh'),
  );
  expect(phone.network.requests.length).toBe(before + 1);
});
