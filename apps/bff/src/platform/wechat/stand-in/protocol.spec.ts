import { createHmac } from 'node:crypto';
import { instant, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { SettableClock } from '../../clock/clock.js';
import { openidOf, phoneOf } from './people.js';
import { StandIn } from './stand-in.js';

const app = { appId: 'wx1', appSecret: 'secret', apiBase: null };
const credentials = { grant_type: 'client_credential', appid: 'wx1', secret: 'secret' };

interface Answer {
  readonly errcode?: number;
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly session_key?: string;
  readonly phone_info?: { readonly purePhoneNumber: string };
}

let clock: SettableClock;
let standIn: StandIn;

beforeEach(async () => {
  clock = new SettableClock();
  clock.freezeAt(instant(Date.parse('2026-03-02T02:00:00Z')));
  standIn = await new StandIn({ production: false, wechat: app }, clock).start();
});
afterEach(() => standIn.onApplicationShutdown());

async function ask(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(
    `${standIn.base}${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  return JSON.parse(await response.text());
}

const stableToken = (forced = false) =>
  ask('/cgi-bin/stable_token', { ...credentials, force_refresh: forced });

test('the stable token stays the same until five minutes before its end', async () => {
  const first = await stableToken();
  expect(first.expires_in).toBe(7_200);
  clock.advance(115 * MS_PER_MINUTE - MS_PER_SECOND);
  const later = await stableToken();
  expect(later).toEqual({ access_token: first.access_token, expires_in: 301 });
  clock.advance(MS_PER_SECOND);
  expect((await stableToken()).access_token).not.toBe(first.access_token);
});

test('a forced token kills the one before, at most once in 30 s and 20 times a day', async () => {
  const { access_token: old } = await stableToken();
  await stableToken(true);
  expect((await ask(`/wxa/msg_sec_check?access_token=${old}`, {})).errcode).toBe(40_001);
  expect((await stableToken(true)).errcode).toBe(45_009);
  for (let turn = 2; turn <= 20; turn++) {
    clock.advance(30 * MS_PER_SECOND);
    expect((await stableToken(true)).errcode).toBeUndefined();
  }
  clock.advance(30 * MS_PER_SECOND);
  expect((await stableToken(true)).errcode).toBe(45_009);
});

test('a telephone code gives its number once, to its own person', async () => {
  const { access_token } = await stableToken();
  const address = `/wxa/business/getuserphonenumber?access_token=${access_token}`;
  const mint = () => standIn.codes.mint('ming', 'phone', clock.now()).code;
  const code = mint();
  expect((await ask(address, { code })).phone_info?.purePhoneNumber).toBe(phoneOf('ming'));
  expect((await ask(address, { code })).errcode).toBe(40_029);
  expect((await ask(address, { code: mint(), openid: openidOf('other') })).errcode).toBe(40_003);
  expect((await ask('/wxa/business/getuserphonenumber', { code: mint() })).errcode).toBe(40_001);
});

test('a session key proves itself by its signature', async () => {
  const { access_token } = await stableToken();
  const { session_key = '' } = await ask(
    '/sns/jscode2session?appid=wx1&secret=secret&js_code=demo:lin&grant_type=authorization_code',
  );
  const signature = createHmac('sha256', session_key).update('').digest('hex');
  const check = (given: string) =>
    ask(
      `/wxa/checksession?access_token=${access_token}&openid=${openidOf('lin')}&signature=${given}`,
    );
  expect((await check(signature)).errcode).toBe(0);
  expect((await check('0'.repeat(64))).errcode).toBe(87_009);
});

test('what is not JSON is 47001; the outbox shows no secret', async () => {
  const response = await fetch(`${standIn.base}/cgi-bin/stable_token`, {
    method: 'POST',
    body: 'grant_type=client_credential',
  });
  expect(await response.json()).toMatchObject({ errcode: 47_001 });
  await stableToken();
  expect(JSON.stringify(standIn.outbox.list())).not.toMatch(/"secret"/);
});

test('one yes is one subscription message; what breaks a rule is refused by name', async () => {
  const { access_token } = await stableToken();
  const address = `/cgi-bin/message/subscribe/send?access_token=${access_token}`;
  const message = {
    touser: openidOf('lin'),
    template_id: 'T1',
    page: 'features/gift/pages/detail/index?id=1',
    miniprogram_state: 'formal',
    lang: 'zh_CN',
    data: { thing1: { value: '礼物' } },
  };
  expect((await ask(address, message)).errcode).toBe(43_101);
  standIn.subscriptions.answer(openidOf('lin'), 'T1', true);
  for (const [change, errcode] of [
    [{ touser: 'nobody' }, 40_003],
    [{ template_id: '' }, 40_037],
    [{ page: '/features/gift/pages/detail/index' }, 41_030],
    [{ lang: 'fr' }, 47_003],
    [{ data: { thing1: { value: 'x'.repeat(21) } } }, 47_003],
    [{}, 0],
    [{}, 43_101],
  ] as const) {
    expect((await ask(address, { ...message, ...change })).errcode).toBe(errcode);
  }
  standIn.subscriptions.answer(openidOf('lin'), 'T1', true);
  standIn.subscriptions.answer(openidOf('lin'), 'T1', false);
  expect((await ask(address, message)).errcode).toBe(43_101);
});
