import { instant, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SettableClock } from '../clock/clock.js';
import type { WechatSettings } from '../config/app-config.js';
import { openidOf } from './stand-in/people.js';
import { StandIn } from './stand-in/stand-in.js';
import { WechatAccessTokens } from './wechat-access-tokens.js';
import { WechatApi } from './wechat-api.js';
import { WechatClient } from './wechat-client.js';
import { WechatError, WechatSilent } from './wechat-error.js';

const settings: WechatSettings = { appId: 'wx1', appSecret: 'secret', apiBase: null };
const LOGIN = '/sns/jscode2session';
const TOKEN = '/cgi-bin/stable_token';
const TEXT_CHECK = '/wxa/msg_sec_check';

let clock: SettableClock;
let standIn: StandIn;
let client: WechatClient;

const clientWith = (app: WechatSettings): WechatClient => {
  const api = new WechatApi(standIn.base);
  return new WechatClient(api, new WechatAccessTokens(api, app, clock), app);
};

beforeEach(async () => {
  clock = new SettableClock();
  clock.freezeAt(instant(Date.parse('2026-03-02T02:00:00Z')));
  standIn = await new StandIn({ production: false, wechat: settings }, clock).start();
  client = clientWith(settings);
});
afterEach(() => standIn.onApplicationShutdown());

const errcodeOf = async (work: Promise<unknown>): Promise<number | string> => {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return error instanceof WechatError ? error.errcode : String(error);
  }
};
const calls = (path: string): number =>
  standIn.outbox.list().filter((entry) => entry.path === path).length;

describe('a login code', () => {
  test('names its person, once', async () => {
    const { code } = standIn.codes.mint('ming', 'login', clock.now());
    expect(await client.identify(code)).toEqual({ openid: openidOf('ming'), unionId: null });
    expect(openidOf('ming')).toMatch(/^o.{27}$/);
    expect(await errcodeOf(client.identify(code))).toBe(40_029);
  });

  test('lives for five minutes', async () => {
    const { code } = standIn.codes.mint('ming', 'login', clock.now());
    clock.advance(5 * MS_PER_MINUTE);
    expect(await errcodeOf(client.identify(code))).toBe(40_029);
  });

  test('is no telephone code, nor the other way round', async () => {
    const { code } = standIn.codes.mint('ming', 'phone', clock.now());
    expect(await errcodeOf(client.identify(code))).toBe(40_029);
  });

  test('of the demo never wears out', async () => {
    await client.identify('demo:lin');
    clock.advance(24 * MS_PER_HOUR);
    expect(await client.identify('demo:lin')).toEqual({ openid: openidOf('lin'), unionId: null });
    expect(await errcodeOf(client.identify('demo:Not A Name'))).toBe(40_029);
  });

  test('needs the right app and secret', async () => {
    expect(await errcodeOf(clientWith({ ...settings, appId: 'x' }).identify('demo:a'))).toBe(
      40_013,
    );
    expect(await errcodeOf(clientWith({ ...settings, appSecret: 'x' }).identify('demo:a'))).toBe(
      40_125,
    );
  });

  test('may be exchanged a hundred times a minute by one person', async () => {
    for (let call = 1; call <= 100; call++) {
      await client.identify('demo:eager');
    }
    expect(await errcodeOf(client.identify('demo:eager'))).toBe(45_011);
    clock.advance(MS_PER_MINUTE);
    expect(await errcodeOf(client.identify('demo:eager'))).toBe('no error');
  });
});

describe('when WeChat has trouble', () => {
  test('busy is asked again twice', async () => {
    const busy = { path: LOGIN, kind: 'ERRCODE', errcode: -1, delayMs: 0 } as const;
    standIn.faults.set([{ ...busy, times: 2 }]);
    expect((await client.identify('demo:a')).openid).toBe(openidOf('a'));
    standIn.faults.set([{ ...busy, times: 3 }]);
    expect(await errcodeOf(client.identify('demo:a'))).toBe(-1);
  });

  test.each(['HANG_UP', 'BROKEN_JSON', 'SLOW'] as const)('%s is silence', async (kind) => {
    standIn.faults.set([{ path: LOGIN, kind, errcode: 0, delayMs: 4 * MS_PER_SECOND, times: 1 }]);
    await expect(client.identify('demo:a')).rejects.toThrow(WechatSilent);
  });

  test('a path in another case is no address', async () => {
    const response = await fetch(`${standIn.base}/sns/jsCode2Session`);
    expect(await response.json()).toMatchObject({ errcode: 40_066 });
  });
});

describe('the access token', () => {
  const check = () => client.isTextFit('你好', openidOf('lin'), 'PROFILE');
  beforeEach(async () => {
    await client.identify('demo:lin');
  });

  test('is fetched once by many, and again at 80 % of its life', async () => {
    await Promise.all([check(), check(), check()]);
    expect(calls(TOKEN)).toBe(1);
    clock.advance(0.8 * 7_200 * MS_PER_SECOND - 1);
    await check();
    expect(calls(TOKEN)).toBe(1);
    clock.advance(1);
    await check();
    expect(calls(TOKEN)).toBe(2);
  });

  test.each([40_001, 42_001, 40_014])('%d is answered with a fresh one, once', async (errcode) => {
    await check();
    standIn.faults.set([{ path: TEXT_CHECK, kind: 'ERRCODE', errcode, delayMs: 0, times: 1 }]);
    expect(await check()).toBe(true);
    expect(calls(TOKEN)).toBe(2);
    standIn.faults.set([{ path: TEXT_CHECK, kind: 'ERRCODE', errcode, delayMs: 0, times: 2 }]);
    expect(await errcodeOf(check())).toBe(errcode);
  });
});

describe('the content check', () => {
  test.each([
    ['悦悦', true],
    ['澳门赌博', false],
    ['CASINO', false],
    ['加微信 abc', false],
  ])('lets %s pass: %s', async (content, fit) => {
    await client.identify('demo:lin');
    expect(await client.isTextFit(content, openidOf('lin'), 'PROFILE')).toBe(fit);
  });

  test('knows only people of the last two hours', async () => {
    await client.identify('demo:lin');
    clock.advance(2 * MS_PER_HOUR + 1);
    expect(await errcodeOf(client.isTextFit('你好', openidOf('lin'), 'PROFILE'))).toBe(61_010);
    expect(await errcodeOf(client.isTextFit('你好', openidOf('stranger'), 'PROFILE'))).toBe(61_010);
  });

  test('looks at pictures', async () => {
    expect(await client.isImageFit(Buffer.from('a picture'), 'image/png')).toBe(true);
    expect(await client.isImageFit(Buffer.from('huiji-risky-image'), 'image/png')).toBe(false);
  });
});

describe('an activity id for a private message', () => {
  test('is made for somebody, another at each call', async () => {
    const [first, second] = [
      await client.createActivityId(openidOf('ming')),
      await client.createActivityId(openidOf('ming')),
    ];
    expect(first).toMatch(/^[\w-]{20,255}$/);
    expect(second).not.toBe(first);
    expect(await errcodeOf(client.createActivityId('nobody'))).toBe(40_003);
  });

  test('is asked for again with a fresh token when the token is refused', async () => {
    await client.createActivityId(openidOf('ming'));
    const path = '/cgi-bin/message/wxopen/activityid/create';
    standIn.faults.set([{ path, kind: 'ERRCODE', errcode: 42_001, delayMs: 0, times: 1 }]);
    expect(await client.createActivityId(openidOf('ming'))).toMatch(/./);
    expect(calls(path)).toBe(3);
  });
});

test('nothing stands in for WeChat in production', () => {
  expect(() => new StandIn({ production: true, wechat: settings }, clock)).toThrow(/production/);
});
