import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { closeAccount } from '../testkit/account.js';
import { signIn, signInSilently } from '../testkit/sign-in.js';
import { byRole } from './harness/find-view.js';
import { CONSENT, openPhones, type Phones, SIGN_IN_BUTTON } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';
import type { Storage } from './harness/wx-storage.js';

const STATEMENT = '/features/points/pages/statement/index';
const GUEST_SIGN_IN = '立即登录';

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

const logins = (phone: Weapp) => phone.calls.filter(({ name }) => name === 'login');

async function lookAround(name: string): Promise<Weapp> {
  const phone = phones.launch(name);
  await phone.tap('先看看');
  await phone.shows('登录领取会员权益');
  return phone;
}

describe('who would rather look around', () => {
  test('reads what the programme gives, and is asked nothing after a restart', async () => {
    const phone = await lookAround('window-shopper');
    for (const words of ['怎么得积分', '生鲜', '100 积分 = ¥1', '等级与权益', '街角店']) {
      await phone.shows(words);
    }
    await phone.settles();
    expect(logins(phone)).toEqual([]);

    const again = phones.launch('window-shopper', { storage: phone.storage });
    await again.shows('登录领取会员权益');
    await again.settles();
    expect(logins(again)).toEqual([]);
    expect(again.text()).not.toContain('同意');
  });

  test('keeps what was read for a time without a network', async () => {
    const phone = await lookAround('offline-shopper');
    await phone.shows('等级与权益');
    await phone.until('it to be kept', () =>
      [...phone.storage.keys()].some((key) => /public/.test(key)),
    );
    const again = phones.launch('offline-shopper', { storage: phone.storage });
    again.network.state = 'offline';
    await again.shows('等级与权益');
    again.page().call('onPullDownRefresh');
    await again.shows(/网络不可用，显示的是 \d\d:\d\d 的数据/);
  });

  test.each([
    ['card', '会员码', '登录领取会员码'],
    ['play', '福利', '立即登录'],
    ['me', '我的', '登录'],
  ])('finds an invitation on the tab %s that leads to the consent', async (name, tab, button) => {
    const phone = await lookAround(`shopper-${name}`);
    await phone.tap(byRole('tab', tab));
    await phone.tap(byRole('button', button));
    await phone.until('the consent', () => phone.findAll(CONSENT).length === 1);
  });

  test('signs in later through the same consent', async () => {
    const phone = await lookAround('convinced');
    await phone.tap(GUEST_SIGN_IN);
    await phone.tap(CONSENT);
    await phone.tap(SIGN_IN_BUTTON);
    await phone.until('the card', () => phone.route() === 'pages/card/index');
    await phone.shows('可用积分 银卡会员 500');
  });
});

test('a page that was asked for without a session comes after the sign-in', async () => {
  const phone = phones.launch('follows-a-link', { url: STATEMENT });
  await phone.tap(CONSENT);
  await phone.tap(SIGN_IN_BUTTON);
  await phone.until('the statement', () => `/${phone.route()}` === STATEMENT);
  await phone.shows('可用积分 500');
});

test('the privacy notice opens from the welcome and leads back to it', async () => {
  const phone = phones.launch('careful');
  await phone.tap('完整隐私说明');
  await phone.shows('我们保存什么');
  phone.stack.navigateBack();
  await phone.until('the welcome', () => phone.findAll(CONSENT).length === 1);
});

describe('a session that has died on the server', () => {
  /** What a phone keeps of a member, but for tokens that nobody knows any more. */
  async function withDeadTokens(name: string): Promise<Storage> {
    const phone = await phones.signIn(name);
    const storage = new Map(phone.storage);
    for (const [key, value] of storage) {
      if (!/session/.test(key)) continue;
      const dead = String(value).replaceAll(/(Token\\*":\\*")[^"\\]+/g, '$1gone');
      expect(dead).not.toBe(value);
      storage.set(key, dead);
    }
    return storage;
  }

  test('is replaced silently by one wx.login where consent was given', async () => {
    const storage = await withDeadTokens('returning');
    const phone = phones.launch('returning', { storage });
    await phone.shows('可用积分 500');
    await phone.until('new tokens', () => ![...storage.values()].join().includes('gone'));
    await phone.settles();
    expect(logins(phone)).toHaveLength(1);
    expect(phone.findAll(CONSENT)).toEqual([]);
  });

  test('makes nobody a member again whose account was closed elsewhere: a guest looks around', async () => {
    const { storage } = await phones.signIn('closed-elsewhere');
    const { token } = await signIn(phones.client, 'closed-elsewhere');
    await closeAccount(phones.client, token);
    const phone = phones.launch('closed-elsewhere', { storage });
    await phone.shows('登录领取会员权益');
    await phone.settles();
    expect(logins(phone)).toHaveLength(1);
    await expect(signInSilently(phones.client, 'closed-elsewhere')).rejects.toThrow('NOT_FOUND');
    expect([...storage.keys()].filter((key) => /member\./.test(key))).toEqual([]);

    const again = phones.launch('closed-elsewhere', { storage });
    await again.shows('登录领取会员权益');
    await again.settles();
    expect(logins(again)).toEqual([]);
  });

  test('waits for the network and asks nobody', async () => {
    const storage = await withDeadTokens('in-a-tunnel');
    const phone = phones.launch('in-a-tunnel', { storage });
    phone.network.state = 'offline';
    await phone.shows('可用积分 500');
    await phone.settles();
    phone.network.state = 'online';
    phone.page().call('onPullDownRefresh');
    await phone.until('new tokens', () => ![...storage.values()].join().includes('gone'));
    expect(phone.findAll(CONSENT)).toEqual([]);
  });

  test('leads to the welcome where nobody has agreed', async () => {
    const storage = await withDeadTokens('agreed-nowhere');
    for (const key of storage.keys()) if (key.endsWith('consent')) storage.delete(key);
    const phone = phones.launch('agreed-nowhere', { storage });
    await phone.until('the consent', () => phone.findAll(CONSENT).length === 1);
    expect(logins(phone)).toEqual([]);
  });
});

test('after signing out nobody is signed in silently, whatever is opened', async () => {
  const phone = await phones.signIn('gone-for-good', { url: '/pages/me/index' });
  await phone.tap(byRole('button', '退出登录'));
  await phone.shows('积分都还在');
  await phone.tap(byRole('button', '退出登录'));
  await phone.shows('登录领取会员权益');
  await phone.settles();
  const again = phones.launch('gone-for-good', { storage: phone.storage, url: STATEMENT });
  await again.until('the consent', () => again.findAll(CONSENT).length === 1);
  expect(logins(again)).toEqual([]);
});
