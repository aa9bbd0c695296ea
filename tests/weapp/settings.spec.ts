import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones, SIGN_IN_BUTTON } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const SETTINGS = '/features/settings/pages/settings/index';
const DATA = '/features/settings/pages/data/index';
const CLOSING_FIELD = byRole('textbox', '输入「注销」来确认');

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

const open = async (name: string, url: string): Promise<Weapp> => {
  const { storage } = await phones.signIn(name);
  const phone = phones.launch(name, { url, storage });
  await phone.settles();
  return phone;
};

/** Class and style of the page's outermost element. */
const lookOf = (phone: Weapp): string => {
  const page = phone.find({
    words: 'the page',
    matches: ({ attributes }) => /(^| )page( |$)/.test(String(attributes.get('class'))),
  });
  return `${page.attributes.get('class')} ${page.attributes.get('style') ?? ''}`;
};

const callsOf = (phone: Weapp, name: string): object[] =>
  phone.calls.filter((call) => call.name === name).map(({ options }) => Object(options));

test('the language changes at once, for the pages that are already open too, and the server is told', async () => {
  const phone = await phones.signIn('polyglot');
  await phone.shows('最近记录');
  await phone.tap(byRole('tab', '我的'));
  await phone.tap(byRole('button', '设置'));
  await phone.tap(byRole('radio', 'English'));
  await phone.shows('Appearance');
  await phone.settles();
  expect(phone.network.requests.at(-1)?.headers['accept-language']).toBe('en');
  const told = phone.network.requests.map(({ body }) => JSON.stringify(body));
  expect(told.filter((body) => body.includes('updateProfile'))).toHaveLength(1);
  expect(callsOf(phone, 'setNavigationBarTitle').at(-1)).toMatchObject({ title: 'Settings' });

  phone.stack.navigateBack(1);
  await phone.shows('Sign out');
  await phone.tap(byRole('tab', 'Home'));
  await phone.shows('Points to spend 500');
});

test('dark and largest text hold at once, on other pages and after a restart', async () => {
  const phone = await open('night-owl', SETTINGS);
  expect(lookOf(phone)).not.toMatch(/own-look/);
  await phone.tap(byRole('radio', '深色'));
  await phone.until('the dark page', () => /own-look theme-dark/.test(lookOf(phone)));
  expect(callsOf(phone, 'setNavigationBarColor').at(-1)).toMatchObject({ frontColor: '#ffffff' });
  await phone.tap(byRole('radio', '特大'));
  await phone.until('large text', () => /--text-scale: ?1\.4/.test(lookOf(phone)));

  const again = phones.launch('night-owl', { storage: phone.storage });
  await again.shows('最近记录');
  expect(lookOf(again)).toMatch(/own-look theme-dark.*--text-scale: ?1\.4/);
});

test('the phone’s own theme and text size are followed until something is chosen', async () => {
  const phone = await open('follower', SETTINGS);
  phone.device.fontSizeScaleFactor = 1.3;
  phone.hide();
  phone.show();
  await phone.until('larger text', () => /--text-scale: ?1\.3/.test(lookOf(phone)));
  phone.changeTheme('dark');
  await phone.until('the dark page', () => /theme-dark/.test(lookOf(phone)));
  await phone.tap(byRole('radio', '浅色'));
  await phone.until('the light page', () => !/theme-dark/.test(lookOf(phone)));
  expect(callsOf(phone, 'setNavigationBarColor').at(-1)).toMatchObject({ frontColor: '#000000' });
});

test('a member who wants neither brightness nor vibration gets neither on the card', async () => {
  const phone = await open('quiet', SETTINGS);
  await phone.tap(byRole('switch', '会员码自动调亮'));
  await phone.tap(byRole('switch', '振动反馈'));
  const before = phone.device.brightness;
  phone.stack.switchTab('/pages/card/index');
  await phone.shows('结账时请出示');
  await phone.until('the screen kept on', () => phone.device.isKeptOn);
  await phone.settles();
  expect(phone.device.brightness).toBe(before);
  expect(phone.device.ticks).toBe(0);
});

test('the export is written to a file and handed to a chat', async () => {
  const phone = await open('archivist', DATA);
  await phone.tap('整理我的数据');
  await phone.tap('发到微信聊天');
  await phone.shows('文件已发送');
  const [path = ''] = phone.files.shown;
  expect(path).toMatch(/huiji-\d{4}-\d{2}-\d{2}\.json$/);
  const kept: unknown = JSON.parse(Buffer.from(phone.files.read(path)).toString('utf8'));
  expect(kept).toEqual(expect.any(Object));
  await phone.tap('复制内容');
  await phone.shows('内容已复制');
  expect(JSON.parse(phone.device.clipboard)).toEqual(kept);
});

test('closing takes three steps and a word; then nothing of the member is on the phone', async () => {
  const phone = await open('leaver', DATA);
  await phone.tap(byRole('button', /^注销账号/));
  await phone.shows(/你会失去.*500/);
  await phone.tap('继续');
  await phone.shows('注销之后');
  await phone.tap('继续');
  await phone.type(CLOSING_FIELD, '注');
  await phone.tap('注销我的账号');
  await phone.shows('请输入「注销」两个字');
  await phone.type(CLOSING_FIELD, '注销');
  await phone.tap('注销我的账号');
  await phone.shows('账号已注销');
  expect(phone.route()).toMatch(/goodbye/);
  await phone.settles();
  expect([...phone.storage.keys()].filter((key) => key.includes('member'))).toEqual([]);
  await phone.tap('回到首页');
  await phone.until('the first page', () => phone.findAll(SIGN_IN_BUTTON).length === 1);
});
