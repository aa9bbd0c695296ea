import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byRole, type Matcher } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const PROFILE = '/features/settings/pages/profile/index';
const NICKNAME = byRole('textbox', '昵称');
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
/** The stand-in's content check refuses it. */
const UNFIT = '赌博高手';

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

/** The platform's own button of a kind. */
const openType = (kind: string): Matcher => ({
  words: `the button ${kind}`,
  matches: ({ tag, attributes }) => tag === 'button' && attributes.get('open-type') === kind,
});

const openProfile = async (name: string): Promise<Weapp> => {
  const { storage } = await phones.signIn(name);
  const phone = phones.launch(name, { url: PROFILE, storage });
  await phone.shows('更换头像');
  await phone.settles();
  return phone;
};

test('the header leads to the profile, the points to the statement', async () => {
  const phone = await phones.signIn('curious', { url: '/pages/me/index' });
  await phone.shows('卡号');
  await phone.tap(byRole('button', /卡号/));
  await phone.until('the profile', () => /profile/.test(phone.route()));
  phone.stack.navigateBack(1);
  await phone.tap(byRole('button', /可用积分/));
  await phone.until('the statement', () => /statement/.test(phone.route()));
  await phone.shows('可用积分 500');
});

test('the nickname: an empty one is not sent, an unfit one is refused at its field, a good one stays', async () => {
  const phone = await openProfile('renamed');
  expect(phone.find(NICKNAME).attributes.get('type')).toBe('nickname');
  await phone.type(NICKNAME, '   ');
  const asked = phone.network.requests.length;
  await phone.tap('保存');
  await phone.shows('请填写昵称');
  expect(phone.network.requests.length).toBe(asked);

  await phone.type(NICKNAME, UNFIT);
  await phone.tap('保存');
  await phone.shows('这个昵称没有通过检查，请换一个');

  await phone.type(NICKNAME, '阿青');
  await phone.confirm(NICKNAME);
  await phone.shows('昵称已保存');
});

test('the nickname that WeChat offers arrives when the field is left', async () => {
  const phone = await openProfile('offered');
  await phone.takeNickname(NICKNAME);
  await phone.tap('保存');
  await phone.shows('昵称已保存');
  expect(phone.find(NICKNAME).attributes.get('value')).toBe(phone.person.wechatName);
});

test('a picture is chosen with WeChat’s chooser and sent, then removed', async () => {
  const phone = await openProfile('pictured');
  phone.person.avatar = PICTURE;
  await phone.tap(openType('chooseAvatar'));
  await phone.shows('头像已更换');
  await phone.shows('移除头像');
  await phone.tap('移除头像');
  await phone.shows('头像已移除');
  await phone.until('no way to remove', () => !phone.text().includes('移除头像'));

  phone.person.avatar = null;
  const asked = phone.network.requests.length;
  await phone.tap(openType('chooseAvatar'));
  await phone.settles();
  expect(phone.network.requests.length).toBe(asked);
});

test('the phone number: WeChat is asked for a code; masked, then forgotten', async () => {
  const phone = await openProfile('callable');
  await phone.tap(byRole('button', /手机号/));
  await phone.shows('不绑定也能正常使用');
  await phone.tap(openType('getPhoneNumber'));
  await phone.shows('手机号已绑定');
  await phone.shows(/\d{3}\*{4}\d{4}/);

  await phone.tap(byRole('button', /手机号/));
  await phone.tap('移除手机号');
  await phone.tap('确认移除');
  await phone.shows('手机号已移除');
  await phone.shows('未绑定');
});

test('a number that is not given changes nothing; one that WeChat cannot give is explained', async () => {
  const phone = await openProfile('private');
  await phone.tap(byRole('button', /手机号/));
  phone.person.phoneCode = null;
  const asked = phone.network.requests.length;
  await phone.tap(openType('getPhoneNumber'));
  await phone.settles();
  expect(phone.network.requests.length).toBe(asked);
  expect(phone.text()).not.toContain('微信暂时没有给出手机号');

  phone.person.phoneCode = () => Promise.reject(new Error('quota'));
  await phone.tap(openType('getPhoneNumber'));
  await phone.shows('微信暂时没有给出手机号，请稍后再试');

  phone.person.phoneCode = async () => 'worn-out';
  await phone.tap(openType('getPhoneNumber'));
  await phone.shows('请再点一次');
});
