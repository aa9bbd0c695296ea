import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const AGREE = '同意并继续';
const CHANGE = byRole('button', '更换头像');
const NICKNAME = byRole('textbox', '昵称');
const SHEET = byRole('dialog', '使用前，请你同意');

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

/** The profile of somebody who has not agreed to anything yet. */
const openProfile = async (name: string): Promise<Weapp> => {
  const phone = await phones.signIn(name, { url: '/pages/me/index', isPrivacyOpen: true });
  phone.person.avatar = PNG.sync.write(new PNG({ width: 8, height: 8 }));
  await phone.tap(byRole('button', /卡号/));
  await phone.until('the profile', () => phone.findAll(CHANGE).length === 1);
  return phone;
};

const uploads = (phone: Weapp) =>
  phone.network.requests.filter(({ path }) => path === '/avatars').length;

test('nothing personal is asked before it is needed', async () => {
  const phone = await phones.signIn('private', { isPrivacyOpen: true });
  await phone.tap(byRole('tab', '会员码'));
  await phone.shows('结账时请出示');
  await phone.tap(byRole('tab', '我的'));
  await phone.shows('可用积分');
  expect(phone.privacy.asked).toEqual([]);
});

test('a picture is taken after consent: the sheet says what and why, and the touch goes on', async () => {
  const phone = await openProfile('portrait');
  await phone.tap(CHANGE);
  await phone.until('the question', () => phone.findAll(SHEET).length === 1);
  expect(phone.privacy.asked).toEqual(['button.chooseAvatar']);
  expect(phone.text()).toContain('你选的头像会显示在');
  await phone.tap('查看隐私保护指引');
  expect(phone.privacy.contractsRead).toBe(1);
  expect(uploads(phone)).toBe(0);

  await phone.tap(byRole('button', AGREE));
  await phone.until('the upload', () => uploads(phone) === 1);
  await phone.shows('头像已更换');
  expect(phone.findAll(SHEET)).toEqual([]);
  await phone.tap(CHANGE);
  await phone.until('another upload', () => uploads(phone) === 2);
  expect(phone.privacy.asked).toHaveLength(1);
  await phone.settles();
});

test.each(['不同意', '关闭'])(
  '%s: nothing is read, and the next touch asks again',
  async (answer) => {
    const phone = await openProfile(`refuser${answer.length}`);
    await phone.tap(CHANGE);
    await phone.until('the question', () => phone.findAll(SHEET).length === 1);
    await phone.tap(answer);
    await phone.shows('好的，没有读取任何信息');
    expect(phone.privacy.isAgreed).toBe(false);
    expect(uploads(phone)).toBe(0);
    await phone.tap(CHANGE);
    await phone.until('the question again', () => phone.findAll(SHEET).length === 1);
    await phone.tap(byRole('button', AGREE));
    await phone.until('the upload', () => uploads(phone) === 1);
    await phone.settles();
  },
);

test('the nickname of WeChat arrives after consent, and is saved', async () => {
  const phone = await openProfile('named');
  await phone.takeNickname(NICKNAME);
  await phone.until('the question', () => phone.findAll(SHEET).length === 1);
  expect(phone.privacy.asked).toEqual(['input.nickname']);
  expect(phone.text()).toContain('你的昵称用来');
  await phone.tap(byRole('button', AGREE));
  await phone.until('the name', () =>
    phone.findAll(NICKNAME).some(({ attributes }) => attributes.get('value') === '微信里的名字'),
  );
  await phone.tap('保存');
  await phone.shows('昵称已保存');
});
