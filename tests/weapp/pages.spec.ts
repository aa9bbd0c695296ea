import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { signIn } from '../testkit/sign-in.js';
import { elementsOf, nameOf, roleOf } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import { printSizes } from './harness/print-table.js';
import type { ViewElement } from './harness/view-tree.js';
import { largest } from './harness/weapp.js';
import { readWeappPackage } from './harness/weapp-package.js';
import type { Storage } from './harness/wx-storage.js';

const KILOBYTE = 1024;
/** WeChat slows down long before its limit of 1 MB. */
const MOST_UPDATE_BYTES = 32 * KILOBYTE;
/** The card asks every 2 s what happened to it. */
const CARD = 'pages/card/index';
const LONGER_THAN_A_POLL_MS = 2500;
const PRESSABLE = new Set(['button', 'tab', 'radio', 'link', 'checkbox', 'switch']);

/** What each page shows to those it is for; a page without a line here fails the suite. */
const CONTENT: Readonly<Record<string, RegExp>> = {
  'pages/home/index': /好，.+银卡会员.*可用积分.*最近记录/,
  'pages/card/index': /结账时请出示.*显示数字.*换一个码.*可用积分/,
  'pages/me/index': /我的积分.*中文 English.*退出登录/,
  'features/points/pages/statement/index': /可用积分.*明细.*全部 收入 支出/,
  'features/staff/pages/till/index': /街角店.*请扫会员码.*会员码 20 位数字.*查找会员.*用相机扫码/,
  'features/staff/pages/refund/index': /小票号.*下一步.*本机最近的小票/,
};

const { pages, tabPages } = readWeappPackage();
const heaviest: [string, number][] = [];
let phones: Phones;
let signedIn: Storage;
let nickname: string;

beforeAll(async () => {
  phones = await openPhones();
  const { token } = await signIn(phones.client, 'tour');
  const { me } = await phones.client.ask<{ me: { nickname: string } }>(
    '{ me { nickname } }',
    {},
    { token },
  );
  nickname = me.nickname;
  const phone = await phones.signIn('tour');
  const till = await phones.signInClerk();
  signedIn = new Map([...phone.storage, ...till.storage]);
  phones.collect();
});

afterEach(() => {
  expect(phones.collect()).toEqual([]);
});

afterAll(async () => {
  printSizes('Largest setData of each page', heaviest);
  await phones.close();
});

test('every page of app.json is in this tour', () => {
  expect(Object.keys(CONTENT).toSorted()).toEqual([...pages].toSorted());
});

describe.each(pages)('%s', (page) => {
  const open = async () => {
    const phone = phones.launch('tour', { url: `/${page}`, storage: new Map(signedIn) });
    await phone.shows(CONTENT[page] ?? /./);
    await phone.settles();
    return phone;
  };

  test('shows its content, in updates of less than 32 kB', async () => {
    const phone = await open();
    expect(phone.route()).toBe(page);
    heaviest.push([page, largest(phone.updates)]);
    expect(largest(phone.updates)).toBeLessThan(MOST_UPDATE_BYTES);
  });

  test('every control has a role and a name', async () => {
    const phone = await open();
    const all = [...elementsOf(phone.view())].filter((element) => !isHidden(element));
    const controls = all.filter(isControl);
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((control) => nameOf(control) === '').map(describeElement)).toEqual([]);
    const pictures = all.filter(({ tag }) => tag === 'image');
    expect(pictures.filter((picture) => nameOf(picture) === '').map(describeElement)).toEqual([]);
  });

  test('comes up in English', async () => {
    const storage = new Map(signedIn).set('huiji.language', JSON.stringify('en'));
    const phone = phones.launch('tour', { url: `/${page}`, storage });
    await phone.until('English', () => /[a-z]{3} [a-z]{2}/i.test(phone.text()));
    await phone.settles();
    // The nickname is the member's own, and 中文 is called so in both languages.
    const words = nameOf(phone.view()).replaceAll(nickname, '').replaceAll('中文', '');
    expect(words.match(/[\u4e00-\u9fff]+/g) ?? []).toEqual([]);
  });

  test('asks somebody who is not signed in to sign in', async () => {
    const phone = phones.launch('stranger', { url: `/${page}` });
    await phone.shows(/同意并领取 500 积分|登录收银台/);
  });

  test('leaves nothing running behind', async () => {
    const phone = await open();
    const [elsewhere = ''] = tabPages.filter((tab) => tab !== page && tab !== CARD);
    phone.stack.switchTab(`/${elsewhere}`);
    await phone.settles();
    const updates = phone.updates.length;
    const requests = phone.network.requests.length;
    await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_POLL_MS));
    expect(phone.updates.slice(updates).filter(({ route }) => route === page)).toEqual([]);
    const polls = phone.network.requests.slice(requests).map(({ body }) => body);
    expect(polls).toEqual([]);
  });
});

const isHidden = (element: ViewElement): boolean =>
  String(element.attributes.get('aria-hidden')) === 'true' ||
  (element.parent !== undefined && isHidden(element.parent));

const isControl = (element: ViewElement): boolean =>
  element.tag === 'input' || PRESSABLE.has(roleOf(element) ?? '');

const describeElement = ({ tag, attributes }: ViewElement): string =>
  `<${tag} class="${attributes.get('class') ?? ''}">`;
