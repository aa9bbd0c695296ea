import { passesLuhn } from '@huiji/shared-types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../testkit/graphql-client.js';
import { balance, statement } from '../testkit/points.js';
import { startScene, WEDNESDAY } from '../testkit/scene.js';
import { mintLoginCode, signIn, signInSilently, signInWithCode } from '../testkit/sign-in.js';
import {
  advanceClock,
  freezeClock,
  setWechatFaults,
  type WechatFault,
} from '../testkit/stand-in.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import type { TestApp } from '../testkit/test-app.js';

let app: TestApp;

beforeAll(async () => {
  ({ app } = await startScene());
});

afterAll(() => app.close());

const PROFILE = `{ me {
  id nickname avatarUrl maskedPhone joinedAt card { number issuedAt }
  tier { tierPoints pointsToNext reviewOn current { code thresholdTierPoints earnMultiplierBps }
    next { code } }
} }`;

interface Profile {
  me: {
    id: string;
    nickname: string;
    joinedAt: string;
    card: { number: string; issuedAt: string };
    tier: object;
  };
}

describe('a new member', () => {
  test('has 500 welcome points, one line that says so, and a card', async () => {
    const member = await signIn(app.client, 'newcomer');
    expect(member.isNewMember).toBe(true);
    expect(await balance(app.client, member.token)).toEqual({
      available: 500,
      giftable: 0,
      held: 0,
      debt: 0,
      lifetimeEarned: 500,
      lifetimeRedeemed: 0,
    });
    const lines = await statement(app.client, member.token);
    expect(lines).toMatchObject([
      {
        kind: 'WELCOME',
        points: 500,
        availableAfter: 500,
        title: 'Welcome gift',
        occurredAt: WEDNESDAY,
        lots: [{ points: 500, expiresAt: '2027-11-30T15:59:59.999Z' }],
        store: null,
      },
    ]);
  });

  test('has a card number of 16 digits with its check digit, and the silver tier', async () => {
    const { token, memberId } = await signIn(app.client, 'carrier');
    const { me } = await app.client.ask<Profile>(PROFILE, {}, { token });
    expect(me).toMatchObject({
      id: memberId,
      avatarUrl: null,
      maskedPhone: null,
      joinedAt: WEDNESDAY,
      card: { issuedAt: WEDNESDAY },
      tier: {
        tierPoints: 0,
        pointsToNext: 5_000,
        reviewOn: null,
        current: { code: 'silver', thresholdTierPoints: 0, earnMultiplierBps: 10_000 },
        next: { code: 'gold' },
      },
    });
    expect(me.card.number).toMatch(/^\d{16}$/);
    expect(passesLuhn(me.card.number)).toBe(true);
  });

  test('has a name in the language of whoever reads it, until one is chosen', async () => {
    const { client } = app;
    const { token } = await signIn(client, 'nameless');
    const nicknameIn = async (language: 'zh-CN' | 'en') =>
      (await client.ask<Profile>(PROFILE, {}, { token, language })).me.nickname;
    const digits = (await client.ask<Profile>(PROFILE, {}, { token })).me.card.number.slice(-4);
    expect(await nicknameIn('zh-CN')).toBe(`会员${digits}`);
    expect(await nicknameIn('en')).toBe(`Member ${digits}`);
    const renamed = await client.ask<{ updateProfile: { nickname: string } }>(
      'mutation { updateProfile(input: { nickname: "林悦" }) { nickname } }',
      {},
      { token, language: 'en' },
    );
    expect(renamed.updateProfile.nickname).toBe('林悦');
    expect(await nicknameIn('en')).toBe('林悦');
  });

  test('is the same person at the next sign-in, without a second welcome', async () => {
    const first = await signIn(app.client, 'returning');
    const second = await signIn(app.client, 'returning');
    expect([first.isNewMember, second.isNewMember]).toEqual([true, false]);
    expect(second.memberId).toBe(first.memberId);
    expect(second.token).not.toBe(first.token);
    expect((await balance(app.client, second.token)).available).toBe(500);
  });
});

describe('a sign-in that asks nobody', () => {
  test('lets a member in', async () => {
    const { memberId } = await signIn(app.client, 'known');
    expect(await signInSilently(app.client, 'known')).toMatchObject({
      memberId,
      isNewMember: false,
    });
  });

  test.each([
    ['zh-CN', '还没有会员账号，请先阅读并同意隐私说明再加入'],
    ['en', 'There is no member account. Please read the privacy notice and agree to join first.'],
  ] as const)('makes nobody a member, and says so in %s', async (language, message) => {
    const before = await tableState(app);
    const { data, errors } = await app.client.gql(SILENT_LOGIN, {}, { language });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'NOT_FOUND' } }]);
    expect(changedTables(before, await tableState(app))).toEqual([]);
  });
});

describe('login codes', () => {
  test('a code of the demo never wears out', async () => {
    await signIn(app.client, 'evergreen');
    await advanceClock(app.client.url, 3_600_000);
    expect((await signIn(app.client, 'evergreen')).isNewMember).toBe(false);
    await freezeClock(app.client.url, WEDNESDAY);
  });

  test('every other code works once', async () => {
    const code = await mintLoginCode(app.client, 'single-use');
    expect((await signInWithCode(app.client, code)).isNewMember).toBe(true);
    expect(await loginRefusal(code)).toBe('UNAUTHENTICATED');
  });

  test('and for five minutes', async () => {
    const code = await mintLoginCode(app.client, 'too-late');
    await advanceClock(app.client.url, 300_000);
    expect(await loginRefusal(code)).toBe('UNAUTHENTICATED');
    await freezeClock(app.client.url, WEDNESDAY);
  });

  test('a minted code and the code of the demo are the same person', async () => {
    const demo = await signIn(app.client, 'two-ways');
    const minted = await signInWithCode(app.client, await mintLoginCode(app.client, 'two-ways'));
    expect(minted).toMatchObject({ memberId: demo.memberId, isNewMember: false });
  });

  test.each(['demo:', 'demo:Upper', 'demo:a b', `demo:${'x'.repeat(33)}`, 'never-minted'])(
    '%j is nobody',
    async (code) => {
      expect(await loginRefusal(code)).toBe('UNAUTHENTICATED');
    },
  );
});

describe('when WeChat refuses or is silent', () => {
  const always = (fault: WechatFault): WechatFault => ({ path: '/sns/jscode2session', ...fault });
  const cases: [string, WechatFault, ErrorCode, string, string][] = [
    [
      '40029 (invalid code)',
      { kind: 'ERRCODE', errcode: 40_029 },
      'UNAUTHENTICATED',
      '登录失效，请重试',
      'The sign-in code is not valid any more. Please try again.',
    ],
    [
      '40226 (risky user)',
      { kind: 'ERRCODE', errcode: 40_226 },
      'FORBIDDEN',
      '账号存在风险，微信暂不允许登录，请联系客服',
      'WeChat has blocked sign-in for this account. Please contact customer service.',
    ],
    [
      '45011 (quota)',
      { kind: 'ERRCODE', errcode: 45_011 },
      'RATE_LIMITED',
      '操作太频繁，请 60 秒后再试',
      'Too many requests. Please try again in 60 s.',
    ],
    ...(
      [
        ['-1 (busy)', { kind: 'ERRCODE', errcode: -1 }],
        ['40013 (our own mistake)', { kind: 'ERRCODE', errcode: 40_013 }],
        ['a hang-up', { kind: 'HANG_UP' }],
        ['broken JSON', { kind: 'BROKEN_JSON' }],
        ['no answer within 3 s', { kind: 'SLOW', delayMs: 10_000 }],
      ] as [string, WechatFault][]
    ).map(([name, fault]): [string, WechatFault, ErrorCode, string, string] => [
      name,
      fault,
      'SERVICE_UNAVAILABLE',
      '微信服务暂时不可用，请稍后再试',
      'WeChat is briefly unavailable. Please try again soon.',
    ]),
  ];

  test.each(cases)('%s', async (_, fault, code, chinese, english) => {
    const before = await tableState(app);
    await setWechatFaults(app.client.url, [always(fault)]);
    try {
      const answers = await Promise.all(
        (['zh-CN', 'en'] as const).map((language) =>
          app.client.gql(LOGIN, { code: 'demo:unlucky' }, { language }),
        ),
      );
      expect(answers.map(({ data, errors }) => [data, errors[0]?.extensions.code])).toEqual([
        [null, code],
        [null, code],
      ]);
      expect(answers.map(({ errors }) => errors[0]?.message)).toEqual([chinese, english]);
      const retry = answers.map(({ errors }) => (errors[0]?.extensions.retryAfterMs ?? 0) > 0);
      const canRetry = code === 'RATE_LIMITED' || code === 'SERVICE_UNAVAILABLE';
      expect(retry).toEqual([canRetry, canRetry]);
    } finally {
      await setWechatFaults(app.client.url, []);
    }
    expect(changedTables(before, await tableState(app))).toEqual([]);
  });

  test('being busy twice is asked a third time and passes', async () => {
    await setWechatFaults(app.client.url, [always({ kind: 'ERRCODE', errcode: -1, times: 2 })]);
    expect((await signIn(app.client, 'patient')).isNewMember).toBe(true);
  });
});

const SILENT_LOGIN = `mutation {
  loginWithWechat(input: { code: "demo:stranger", existingOnly: true }) { accessToken } }`;
const LOGIN = `mutation ($code: String!) { loginWithWechat(input: { code: $code }) { accessToken } }`;

const loginRefusal = (code: string): Promise<ErrorCode> => app.client.refusal(LOGIN, { code });
