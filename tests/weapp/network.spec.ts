import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Storage } from './harness/wx-storage.js';

const RETRY = byRole('button', '重新加载');
const SLOW_MS = 600;
/** A page may load in two parts, each with its own way to try again. */
const PARTS_OF_A_PAGE = 2;

const CLOSE_ACCOUNT = '/features/settings/pages/close-account/index';

/** Pages of a member, and what they say when all is well. */
const MEMBER_PAGES = [
  ['/pages/home/index', /最近记录/],
  ['/pages/card/index', /结账时请出示/],
  ['/pages/me/index', /可用积分/],
  ['/features/settings/pages/profile/index', /更换头像/],
  [CLOSE_ACCOUNT, /你会失去/],
  ['/features/points/pages/statement/index', /没有更多了/],
] as const;

let phones: Phones;
/** A phone that is signed in and has kept nothing else. */
let session: Storage;

beforeAll(async () => {
  phones = await openPhones();
  const phone = await phones.signIn('commuter');
  session = new Map([...phone.storage].filter(([key]) => /session/.test(key)));
  expect(session.size).toBe(1);
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

const open = (url: string, storage = session) =>
  phones.launch('commuter', { url, storage: new Map(storage) });

describe.each(MEMBER_PAGES)('%s', (url, content) => {
  test('without a network and without anything kept: says so, and loads when asked again', async () => {
    const phone = open(url);
    phone.network.state = 'offline';
    await phone.shows(/连不上网络|需要联网取新的会员码/);
    await phone.settles();
    expect(phone.text()).not.toMatch(/net::|ERR_|request:fail|\[object/);
    phone.network.state = 'online';
    const isThere = () => content.test(phone.text());
    for (let press = 0; press < PARTS_OF_A_PAGE && !isThere(); press += 1) {
      await phone.until('a way to retry', () => isThere() || phone.findAll(RETRY).length > 0);
      if (!isThere()) await phone.tap(RETRY);
      await phone.settles();
    }
    await phone.shows(content);
  });

  test('a server that never answers: says that it took too long', async () => {
    const phone = open(url);
    phone.network.state = 'silent';
    await phone.shows(/服务器没有及时回应|需要联网取新的会员码/);
  });

  test('a slow network: the place of the content is kept, then filled', async () => {
    const phone = open(url);
    phone.network.delay = SLOW_MS;
    await phone.until('a skeleton', () =>
      phone.updates.some(({ json }) => json.includes('skeleton')),
    );
    await phone.shows(content);
    await phone.settles();
    expect(JSON.stringify(phone.page().data)).not.toContain('skeleton');
  });
});

// What closing would cost is asked for each time: yesterday's answer would be a wrong one.
describe.each(MEMBER_PAGES.filter(([url]) => url !== CLOSE_ACCOUNT))('%s', (url, content) => {
  test('without a network after it was seen: what was seen, and from when', async () => {
    const seen = open(url);
    await seen.shows(content);
    await seen.settles();
    await seen.until('it to be kept', () => seen.storage.size > session.size);
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));

    const phone = open(url, seen.storage);
    phone.network.state = 'offline';
    await phone.shows(content);
    phone.page().call('onPullDownRefresh');
    phone.hide();
    phone.show();
    await phone.settles();
    await phone.shows(content);
    expect(phone.text()).not.toContain('连不上网络');
  });
});

test('home with what was kept names the time of it as soon as it cannot be renewed', async () => {
  const seen = open('/pages/home/index');
  await seen.shows('最近记录');
  await seen.settles();
  await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  const phone = open('/pages/home/index', seen.storage);
  phone.network.state = 'offline';
  await phone.shows('最近记录');
  phone.page().call('onPullDownRefresh');
  await phone.shows(/网络不可用，显示的是 \d\d:\d\d 的数据/);
  phone.network.state = 'online';
  phone.page().call('onPullDownRefresh');
  await phone.until('no bar', () => !phone.text().includes('网络不可用'));
});

test('a session that the server no longer knows leads to the sign-in, without words of the server', async () => {
  const stored = { accessToken: 'gone', refreshToken: 'gone', subject: 'nobody' };
  const [[key] = ['']] = session;
  const phone = open('/pages/home/index', new Map([[key, JSON.stringify(JSON.stringify(stored))]]));
  await phone.shows('同意并领取 500 积分');
});
