import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { giftsOf } from '../testkit/gifts.js';
import { addCategory, addReward, mallOf } from '../testkit/mall.js';
import { tellAll } from '../testkit/messages.js';
import { expectType } from '../testkit/results.js';
import { signIn } from '../testkit/sign-in.js';
import { line } from '../testkit/till.js';
import { addWheel, playOf } from '../testkit/wheel.js';
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
  'pages/mall/index': /可用积分.*搜索奖励.*一键兑换.*全部奖励.*只看我能兑换.*马克杯.*没有更多了/,
  'pages/card/index': /结账时请出示.*显示数字.*换一个码.*可用积分/,
  'pages/play/index':
    /可用积分.*我的奖品.*抽奖 50 积分.*今天还可抽 9 次.*规则与概率.*公平验证.*抽奖记录/,
  'pages/me/index': /卡号 \d{4} \d{4}.*可用积分.*积分明细.*设置.*隐私与账号.*关于惠积.*退出登录/,
  'features/points/pages/statement/index': /可用积分.*明细.*全部 收入 支出/,
  'features/vouchers/pages/wallet/index': /可用 已使用 已过期.*还没有可用的券/,
  'features/vouchers/pages/voucher/index': /没有这张券.*返回/,
  'features/mall/pages/search/index': /想找什么.*输入名字里的几个字/,
  'features/mall/pages/lapsing/index': /500 积分快到期.*看哪天到期.*马克杯/,
  'features/mall/pages/item/index': /300 积分.*马克杯.*怎么拿到.*到店自取.*立即兑换/,
  'features/mall/pages/confirm/index': /马克杯.*怎么拿到.*街角店.*将会扣除.*确认兑换/,
  'features/mall/pages/result/index': /兑换成功.*取货时出示.*查看这次兑换/,
  'features/mall/pages/orders/index': /全部.*待支付.*待自取.*马克杯.*没有更多了/,
  'features/mall/pages/order/index': /等你来取.*取货时出示.*兑换编号.*取消兑换/,
  'features/mall/pages/certificate/index': /谢谢你.*山间午餐.*编号/,
  'features/gift/pages/compose/index': /送多少.*可赠送.*祝福语.*卡片.*备好礼物/,
  'features/gift/pages/claim/index': /送你一份积分礼.*Coffee\?.*里面有 66 积分.*拆开礼物/,
  'features/gift/pages/detail/index': /礼物已备好.*发送给好友.*领取截止.*撤回礼物/,
  'features/gift/pages/gifts/index': /送出 收到.*待领取.*没有更多了.*送积分/,
  'features/wheel/pages/spins/index': /全部 我的奖品.*待领取.*没有更多了/,
  'features/wheel/pages/spin/index': /花费 免费.*现在领取.*公平验证.*公布种子.*事先公布的指纹/,
  'features/wheel/pages/claim/index': /不花积分.*怎么拿到.*街角店.*确认领取/,
  'features/messages/pages/inbox/index': /可以取货了.*马克杯.*没有更多了/,
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
/** Nothing is left to do but to go back, which WeChat draws. */
const NOTHING_LEFT = new Set(['features/mall/pages/certificate/index']);
/** Only somebody who has nothing left to pick up may go. */
const CLOSE_ACCOUNT = 'features/settings/pages/close-account/index';
/** After the account was closed there is no member to ask for. */
const GOODBYE = 'features/settings/pages/goodbye/index';
/** Guests choose language, appearance and text size too. */
const SETTINGS = 'features/settings/pages/settings/index';

/** With the donation as many as are shown at once. */
const REWARDS = 19;
/** What the member of the tour bought, fen: points enough for everything. */
const BOUGHT_FEN = 100_000;
const PRICE = 300;
/** Of the shelf, the first few can be had at once; of the others each tile says how far it is to go. */
const AFFORDABLE = 6;
const FAR_PRICE = 88_000;
const DONATED = 100;
const MOST_PRIZES = 12;
const PLEDGE = {
  cause: { 'zh-CN': '乡村学校午餐', en: 'School lunches' },
  beneficiary: { 'zh-CN': '山间午餐', en: 'Mountain Lunch' },
  donatedFen: 100,
  shopAddsFen: 100,
};

/** What a page is opened with; a page without a line here is opened as it is. */
const queries = new Map<string, string>();

/** Full shelves, and what the member of the tour has redeemed of them. */
async function fillMall(): Promise<void> {
  const { client, database, storeId, till } = phones;
  const categoryId = await addCategory(database, 'home');
  const rewards: string[] = [];
  for (let nth = 0; nth < REWARDS; nth += 1) {
    const pricePoints = nth < AFFORDABLE ? PRICE : FAR_PRICE;
    const setup = { categoryId, pricePoints, priceFen: 990, position: nth };
    rewards.push(await addReward(database, nth < AFFORDABLE ? { ...setup, priceFen: 0 } : setup));
  }
  const gift = await addReward(database, {
    categoryId,
    kind: 'DONATION',
    title: '一份午餐',
    titleEn: 'A lunch',
    pricePoints: DONATED,
    methods: ['CODE'],
    donation: PLEDGE,
    position: REWARDS,
  });
  const [rewardId = ''] = rewards;
  const { token } = await signIn(client, 'tour');
  const tillSessionId = await till.serve(token);
  await till.sell({ tillSessionId, lines: [line('default', BOUGHT_FEN)] });
  const mall = mallOf(client, token);
  const idOf = (result: Awaited<ReturnType<typeof mall.redeem>>) => {
    if (result.__typename !== 'Redemption') throw new Error(result.message);
    return result.id;
  };
  const price = { expectedPoints: PRICE, expectedFen: 0 };
  const order = idOf(await mall.redeem({ rewardId, method: 'PICKUP', storeId, ...price }));
  const given = await mall.redeem({
    rewardId: gift,
    method: 'CODE',
    expectedPoints: DONATED,
    expectedFen: 0,
  });
  const root = 'features/mall/pages';
  for (const page of ['item', 'confirm']) queries.set(`${root}/${page}/index`, `?id=${rewardId}`);
  for (const page of ['result', 'order']) queries.set(`${root}/${page}/index`, `?id=${order}`);
  queries.set(`${root}/certificate/index`, `?id=${idOf(given)}`);
  queries.set(`${root}/lapsing/index`, '?points=500');
}

/** A gift that the member of the tour has sent, and one that waits for them. */
async function sendGifts(): Promise<void> {
  const { client, till } = phones;
  const root = 'features/gift/pages';
  const mine = giftsOf(client, (await signIn(client, 'tour')).token);
  const sent = await mine.sent(88);
  queries.set(`${root}/detail/index`, `?id=${sent.id}`);
  const { token } = await signIn(client, 'friend');
  const tillSessionId = await till.serve(token);
  await till.sell({ tillSessionId, lines: [line('default', BOUGHT_FEN)] });
  const received = await giftsOf(client, token).sent(66, { message: 'Coffee?' });
  queries.set(`${root}/claim/index`, `?t=${received.token}`);
  await tellAll(client.url);
}

/** A wheel with as many prizes as a wheel can have, and one that the member of the tour has won. */
async function spinWheel(): Promise<void> {
  const { client, database } = phones;
  const others = Array.from({ length: MOST_PRIZES - 2 }, () => ({ oddsPpm: 0 }));
  const wheel = await addWheel(database, {
    prizes: [
      { oddsPpm: 1_000_000, kind: 'GOODS', name: 'Tote', stock: 10 },
      { oddsPpm: 0, fallback: true },
      ...others,
    ],
  });
  const { token } = await signIn(client, 'tour');
  const { id } = expectType(await playOf(client, token).spin(wheel), 'Spin');
  for (const page of ['spin', 'claim']) {
    queries.set(`features/wheel/pages/${page}/index`, `?id=${id}`);
  }
}

const { pages, tabPages } = readWeappPackage();
const measured: string[][] = [];
let phones: Phones;
let signedIn: Storage;
let leaving: Storage;

beforeAll(async () => {
  phones = await openPhones();
  const phone = await phones.signIn('tour');
  const till = await phones.signInClerk();
  signedIn = new Map([...phone.storage, ...till.storage]);
  leaving = (await phones.signIn('leaving')).storage;
  await fillMall();
  await spinWheel();
  await sendGifts();
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

function storageFor(page: string): Storage {
  if (page === GOODBYE) return new Map();
  return new Map(page === CLOSE_ACCOUNT ? leaving : signedIn);
}

const addressOf = (page: string): string => `/${page}${queries.get(page) ?? ''}`;

async function openPage(page: string): Promise<Weapp> {
  const phone = phones.launch('tour', { url: addressOf(page), storage: storageFor(page) });
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
    expect(controlsOf(phone.view()).length > 0).toBe(!NOTICES.has(page) && !NOTHING_LEFT.has(page));
    expect(unreadable(phone.view())).toEqual([]);
    const pictures = [...elementsOf(phone.view())].filter(
      (element) => element.tag === 'image' && !isHidden(element),
    );
    expect(pictures.filter((picture) => nameOf(picture) === '').map(describeElement)).toEqual([]);
  });

  test('comes up in English', async () => {
    const storage = storageFor(page).set('huiji.language', JSON.stringify('en'));
    const phone = phones.launch('tour', { url: addressOf(page), storage });
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
