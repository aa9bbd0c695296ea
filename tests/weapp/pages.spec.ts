import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { elementsOf, nameOf } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import { printRows } from './harness/print-table.js';
import {
  controlsOf,
  describeElement,
  isHidden,
  shapeOf,
  unreadable,
} from './harness/view-shape.js';
import { largest, type Weapp } from './harness/weapp.js';
import { readWeappPackage } from './harness/weapp-package.js';
import type { Storage } from './harness/wx-storage.js';

const KILOBYTE = 1024;
/** WeChat slows down long before its limit of 1 MB. */
const MOST_UPDATE_BYTES = 32 * KILOBYTE;
/** The card asks every 2 s what happened to it. */
const CARD = 'pages/card/index';
const LONGER_THAN_A_POLL_MS = 2500;
/** What WeChat's audit (体验评分) still passes. */
const MOST_NODES = 999;
const DEEPEST = 29;
const MOST_CHILDREN = 60;

/** What each page shows to those it is for; a page without a line here fails the suite. */
const CONTENT: Readonly<Record<string, RegExp>> = {
  'pages/home/index': /好，.+银卡会员.*可用积分.*最近记录/,
  'pages/card/index': /结账时请出示.*显示数字.*换一个码.*可用积分/,
  'pages/me/index': /卡号 \d{4} \d{4}.*可用积分.*积分明细.*设置.*隐私与账号.*关于惠积.*退出登录/,
  'features/points/pages/statement/index': /可用积分.*明细.*全部 收入 支出/,
  'features/vouchers/pages/wallet/index': /可用 已使用 已过期.*还没有可用的券/,
  'features/vouchers/pages/voucher/index': /没有这张券.*返回/,
  'features/privacy/pages/notice/index': /版本 \d{4}-\d\d-\d\d.*我们保存什么.*你可以做什么/,
  'features/settings/pages/settings/index':
    /语言.*外观.*字号.*减少动态效果.*会员码自动调亮.*振动反馈/,
  'features/settings/pages/profile/index': /更换头像.*昵称.*保存.*生日.*手机号/,
  'features/settings/pages/data/index': /我们保存什么.*导出我的数据.*注销账号/,
  'features/settings/pages/close-account/index': /第 1 步，共 3 步.*你会失去.*继续.*不注销了/,
  'features/settings/pages/goodbye/index': /账号已注销.*回到首页/,
  'features/settings/pages/about/index': /惠积.*版本 \d.*开源许可.*React/,
  'features/staff/pages/till/index': /街角店.*请扫会员码.*会员码 20 位数字.*查找会员.*用相机扫码/,
  'features/staff/pages/refund/index': /小票号.*下一步.*本机最近的小票/,
  'features/staff/pages/handover/index': /街角店.*取货码 12 位数字.*核销并发放.*用相机扫码/,
};

/** Pages that anybody may read; there is nothing to press on them but the way back, which WeChat draws. */
const NOTICES = new Set([
  'features/privacy/pages/notice/index',
  'features/settings/pages/about/index',
]);
/** After the account was closed there is no member to ask for. */
const GOODBYE = 'features/settings/pages/goodbye/index';
/** Guests choose language, appearance and text size too. */
const SETTINGS = 'features/settings/pages/settings/index';

const { pages, tabPages } = readWeappPackage();
const measured: string[][] = [];
let phones: Phones;
let signedIn: Storage;

beforeAll(async () => {
  phones = await openPhones();
  const phone = await phones.signIn('tour');
  const till = await phones.signInClerk();
  signedIn = new Map([...phone.storage, ...till.storage]);
  phones.collect();
});

afterEach(() => {
  expect(phones.collect()).toEqual([]);
});

afterAll(async () => {
  printRows('Each page, opened with content', [
    ['', 'setData', 'largest kB', 'nodes', 'depth', 'children'],
    ...measured,
  ]);
  await phones.close();
});

test('every page of app.json is in this tour', () => {
  expect(Object.keys(CONTENT).toSorted()).toEqual([...pages].toSorted());
});

const storageFor = (page: string): Storage => new Map(page === GOODBYE ? [] : signedIn);

async function openPage(page: string): Promise<Weapp> {
  const phone = phones.launch('tour', { url: `/${page}`, storage: storageFor(page) });
  await phone.shows(CONTENT[page] ?? /./);
  await phone.settles();
  return phone;
}

describe.each(pages)('%s', (page) => {
  test('shows its content, in updates of less than 32 kB and a tree that WeChat likes', async () => {
    const phone = await openPage(page);
    expect(phone.route()).toBe(page);
    const bytes = largest(phone.updates);
    const { nodes, depth, children } = shapeOf(phone.view());
    const numbers = [phone.updates.length, (bytes / KILOBYTE).toFixed(1), nodes, depth, children];
    measured.push([page, ...numbers.map(String)]);
    expect(bytes).toBeLessThan(MOST_UPDATE_BYTES);
    expect(nodes).toBeLessThanOrEqual(MOST_NODES);
    expect(depth).toBeLessThanOrEqual(DEEPEST);
    expect(children).toBeLessThanOrEqual(MOST_CHILDREN);
  });

  test('every control has a role and a name', async () => {
    const phone = await openPage(page);
    expect(controlsOf(phone.view()).length > 0).toBe(!NOTICES.has(page));
    expect(unreadable(phone.view())).toEqual([]);
    const pictures = [...elementsOf(phone.view())].filter(
      (element) => element.tag === 'image' && !isHidden(element),
    );
    expect(pictures.filter((picture) => nameOf(picture) === '').map(describeElement)).toEqual([]);
  });

  test('comes up in English', async () => {
    const storage = storageFor(page).set('huiji.language', JSON.stringify('en'));
    const phone = phones.launch('tour', { url: `/${page}`, storage });
    await phone.until('English', () => /[a-z]{3} [a-z]{2}/i.test(phone.text()));
    await phone.settles();
    // 中文 is called so in both languages.
    const words = nameOf(phone.view()).replaceAll('中文', '');
    expect(words.match(/[\u4e00-\u9fff]+/g) ?? []).toEqual([]);
  });

  test('asks somebody who is not signed in to sign in, unless it is for everybody', async () => {
    const phone = phones.launch('stranger', { url: `/${page}` });
    const asks = /同意并领取 500 积分|登录收银台/;
    const isForAll = NOTICES.has(page) || page === GOODBYE || page === SETTINGS;
    await phone.shows(isForAll ? (CONTENT[page] ?? asks) : asks);
  });
});

test('no page leaves anything running behind', async () => {
  const left = [];
  for (const page of pages) {
    const phone = await openPage(page);
    const [elsewhere = ''] = tabPages.filter((tab) => tab !== page && tab !== CARD);
    phone.stack.switchTab(`/${elsewhere}`);
    await phone.settles();
    left.push({ page, phone, updates: phone.updates.length, asked: phone.network.requests.length });
  }
  await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_POLL_MS));
  const running = left.map(({ page, phone, updates, asked }) => ({
    page,
    updates: phone.updates.slice(updates).filter(({ route }) => route === page),
    polls: phone.network.requests.slice(asked).map(({ body }) => body),
  }));
  expect(running).toEqual(pages.map((page) => ({ page, updates: [], polls: [] })));
});
