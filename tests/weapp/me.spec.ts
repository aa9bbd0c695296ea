import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

const openMe = async (name: string): Promise<Weapp> => {
  const phone = await phones.signIn(name, { url: '/pages/me/index' });
  await phone.shows('退出登录');
  return phone;
};

test('the language changes at once, for the pages that are already open too, and the server is told', async () => {
  const phone = await phones.signIn('polyglot');
  await phone.shows('最近记录');
  await phone.tap(byRole('tab', '我的'));
  const before = phone.updates.length;
  await phone.tap(byRole('radio', 'English'));
  await phone.shows('Sign out');
  await phone.settles();
  const sent = phone.updates.slice(before).map(({ json }) => json);
  expect(sent.join()).toContain('Sign out');
  expect(phone.network.requests.at(-1)?.headers['accept-language']).toBe('en');
  expect(phone.calls.some(({ name }) => name === 'setNavigationBarTitle')).toBe(true);

  await phone.tap(byRole('tab', 'Home'));
  await phone.shows('Points to spend 500');
  await phone.shows('Recent');
});

test('the nickname is edited in a sheet; an empty one is refused before it is sent', async () => {
  const phone = await openMe('renamed');
  await phone.tap(byRole('button', /编辑/));
  const field = byRole('textbox', '昵称');
  await phone.until('the field', () => phone.findAll(field).length === 1);
  expect(phone.find(field).attributes.get('type')).toBe('nickname');

  await phone.type(field, '   ');
  const asked = phone.network.requests.length;
  await phone.tap('保存');
  await phone.shows('请填写昵称');
  expect(phone.network.requests.length).toBe(asked);

  await phone.type(field, '阿青');
  await phone.tap('保存');
  await phone.shows('昵称已保存');
  await phone.until('the sheet to close', () => phone.findAll(field).length === 0);
  await phone.shows('阿青');
});

test('the points lead to the statement', async () => {
  const phone = await openMe('curious');
  await phone.tap('我的积分');
  await phone.until('the statement', () => /statement/.test(phone.route()));
  await phone.shows('可用积分 500');
});
