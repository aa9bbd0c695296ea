import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../testkit/points.js';
import { signIn } from '../testkit/sign-in.js';
import { ringUp, serve } from './harness/clerk.js';
import { byRole, type Target } from './harness/find-view.js';
import { openPhones, type Phones } from './harness/phones.js';
import type { Weapp } from './harness/weapp.js';

const SLOW_MS = 2000;

let phones: Phones;

beforeAll(async () => {
  phones = await openPhones();
});
afterEach(() => expect(phones.collect()).toEqual([]));
afterAll(() => phones.close());

const sent = (phone: Weapp, mutation: string): string[] =>
  phone.network.requests
    .map(({ body }) => JSON.stringify(body) ?? '')
    .filter((body) => body.includes(mutation));

describe('while an answer takes seconds', () => {
  /** Presses, sees the progress, and presses in vain. */
  const isLockedMeanwhile = async (
    phone: Weapp,
    button: Target,
    progress: string,
    mutation: string,
  ) => {
    phone.network.delay = SLOW_MS;
    await phone.tap(button);
    await phone.shows(progress);
    const locked = byRole('button', progress);
    expect(phone.find(locked).attributes.get('aria-disabled')).toBe(true);
    phone.tapAtOnce([locked, locked]);
    await phone.until('the end', () => phone.findAll(locked).length === 0);
    phone.network.delay = 0;
    await phone.settles();
    expect(sent(phone, mutation)).toHaveLength(1);
  };

  test('saving the nickname shows its progress and is sent once', async () => {
    const phone = await phones.signIn('slow', { url: '/pages/me/index' });
    await phone.tap(byRole('button', /卡号/));
    await phone.type(byRole('textbox', '昵称'), '慢慢');
    await isLockedMeanwhile(phone, '保存', '保存中…', 'updateProfile(');
    phone.stack.navigateBack(1);
    await phone.shows('慢慢');
  });

  test('a sale shows its progress and is booked once', async () => {
    const till = await serve(phones, 'slowshopper');
    await ringUp(till, '生鲜', '86');
    await isLockedMeanwhile(till, '入账', '入账中…', 'recordSale(');
    expect(till.text()).toContain('已入账');
  });
});

describe('when the app leaves the screen for too long', () => {
  /** WeChat ends what is under way. A phone that was asleep tells the app only when it is back. */
  const leaveAndReturn = async (phone: Weapp, told: 'before' | 'after'): Promise<void> => {
    phone.hide();
    if (told === 'before') {
      await phone.until('nothing under way', () => phone.network.pending === 0);
    }
    phone.network.delay = 0;
    phone.show();
    phone.network.interrupt();
  };

  test.each([
    ['/pages/home/index', 'before', '最近记录'],
    ['/pages/me/index', 'after', '可用积分'],
    ['/features/points/pages/statement/index', 'before', '没有更多了'],
    ['/features/points/pages/statement/index', 'after', '没有更多了'],
  ] as const)('%s, told %s it is back, loads again', async (url, told, content) => {
    const { storage } = await phones.signIn('away');
    const session = new Map([...storage].filter(([key]) => /session/.test(key)));
    const phone = phones.launch('away', { url, storage: session });
    phone.network.delay = SLOW_MS;
    await phone.until('a question', () => phone.network.pending > 0);
    await leaveAndReturn(phone, told);
    await phone.shows(content);
    expect(phone.text()).not.toMatch(/interrupted|连不上网络/);
  });

  test('a sale whose answer was cut off goes on by itself and is booked once, with the same key', async () => {
    const till = await serve(phones, 'cutoff');
    await ringUp(till, '生鲜', '86');
    till.network.delay = SLOW_MS;
    await till.tap('入账');
    await till.until('the sale to be sent', () => sent(till, 'recordSale(').length === 1);
    await leaveAndReturn(till, 'after');
    await till.shows('已入账');
    const keys = sent(till, 'recordSale(').map(
      (body) => /"idempotencyKey":"(\w+)"/.exec(body)?.[1],
    );
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    const { token } = await signIn(phones.client, 'cutoff');
    const kinds = (await statement(phones.client, token)).map(({ kind }) => kind);
    expect(kinds).toEqual(['PURCHASE', 'WELCOME']);
  });
});
