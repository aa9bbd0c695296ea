import { PRIVACY_VERSION } from '@huiji/shared-types';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { signIn, signInAgreeing } from '../testkit/sign-in.js';
import { byRole } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';
import type { Storage } from './harness/wx-storage.js';

/** Of a notice before the one in force. */
const OLDER = '2026-01-01';
const TITLE = '隐私说明有更新';
const CONSENT = byRole('checkbox', /^我已阅读新的隐私说明/);
const AGREE = byRole('button', '同意并继续');
const SESSION = 'huiji.member.session';
const AGREED_HERE = 'huiji.consent';

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

/** What a phone keeps of a member who agreed to an older notice on it. */
async function agreedBefore(name: string): Promise<{ storage: Storage; token: string }> {
  const { token, refreshToken, memberId } = await signInAgreeing(phones.client, name, OLDER);
  const session = JSON.stringify({ accessToken: token, refreshToken, subject: memberId });
  const storage: Storage = new Map([
    [SESSION, JSON.stringify(session)],
    [AGREED_HERE, JSON.stringify(OLDER)],
  ]);
  return { storage, token };
}

async function agreedOnServer(token: string): Promise<string | null> {
  const { me } = await phones.client.ask<{ me: { agreedPrivacyVersion: string | null } }>(
    '{ me { agreedPrivacyVersion } }',
    {},
    { token },
  );
  return me.agreedPrivacyVersion;
}

const asked = (phone: Weapp, operation: string) =>
  phone.network.requests.filter(({ body }) => JSON.stringify(body).includes(operation));

test('a member is asked to agree to a new notice once, and then goes on', async () => {
  const { storage, token } = await agreedBefore('agreeing');
  const phone = phones.launch('agreeing', { storage });
  await phone.shows(TITLE);
  await phone.shows(`新版本：${PRIVACY_VERSION}`);
  await phone.shows(`你同意过的版本：${OLDER}`);
  await phone.shows('有什么变化');
  await phone.tap('完整隐私说明');
  await phone.shows('我们保存什么');
  phone.stack.navigateBack();
  await phone.shows(TITLE);

  expect(phone.find(CONSENT).attributes.get('aria-checked')).toBe(false);
  await phone.tap(AGREE);
  await phone.settles();
  expect(await agreedOnServer(token)).toBe(OLDER);
  await phone.tap(CONSENT);
  await phone.tap(AGREE);
  await phone.shows('可用积分 500');
  expect(await agreedOnServer(token)).toBe(PRIVACY_VERSION);
  expect(asked(phone, 'AgreeToPrivacy')).toHaveLength(1);

  const again = phones.launch('agreeing', { storage });
  await again.shows('可用积分 500');
  await again.settles();
  expect(again.text()).not.toContain(TITLE);
  expect(asked(again, 'AgreedPrivacy')).toEqual([]);
});

test('who declines is signed out and looks around as a guest', async () => {
  const { storage, token } = await agreedBefore('declining');
  const phone = phones.launch('declining', { storage });
  await phone.tap(byRole('button', '不同意，退出登录'));
  await phone.shows('登录领取会员权益');
  await phone.settles();
  expect(await phones.client.refusal('{ me { id } }', {}, { token })).toBe('UNAUTHENTICATED');
  expect(storage.has(SESSION)).toBe(false);

  const again = phones.launch('declining', { storage });
  await again.shows('登录领取会员权益');
  await again.settles();
  expect(again.calls.filter(({ name }) => name === 'login')).toEqual([]);
  const { token: later } = await signInAgreeing(phones.client, 'declining', OLDER);
  expect(await agreedOnServer(later)).toBe(OLDER);
});

test('who agreed on another phone is not asked here, and this phone remembers', async () => {
  const { storage } = await agreedBefore('two-phones');
  await signInAgreeing(phones.client, 'two-phones', PRIVACY_VERSION);
  const phone = phones.launch('two-phones', { storage });
  await phone.shows('可用积分 500');
  await phone.until('it to be kept', () => {
    const kept = storage.get(AGREED_HERE);
    return kept === JSON.stringify(PRIVACY_VERSION);
  });
  expect(phone.text()).not.toContain(TITLE);
});

test('without a network nobody is asked and the app stays open', async () => {
  const { storage } = await agreedBefore('under-ground');
  const phone = phones.launch('under-ground', { storage });
  phone.network.state = 'offline';
  await phone.shows(/连不上网络/);
  await phone.settles();
  expect(phone.text()).not.toContain(TITLE);
  expect(storage.has(SESSION)).toBe(true);
});

test('a member who was never asked before is asked, in English', async () => {
  const { token, refreshToken, memberId } = await signIn(phones.client, 'english');
  const session = JSON.stringify({ accessToken: token, refreshToken, subject: memberId });
  const storage: Storage = new Map([
    [SESSION, JSON.stringify(session)],
    ['huiji.language', JSON.stringify('en')],
  ]);
  const phone = phones.launch('english', { storage });
  await phone.shows('The privacy notice has changed');
  await phone.shows(`New version: ${PRIVACY_VERSION}`);
  await phone.shows('You have not agreed to it yet');
  await phone.tap(byRole('checkbox', /^I have read the new privacy notice/));
  await phone.tap(byRole('button', 'Agree and continue'));
  await phone.until('home', () => !phone.text().includes('The privacy notice has changed'));
  expect(await agreedOnServer(token)).toBe(PRIVACY_VERSION);
});
