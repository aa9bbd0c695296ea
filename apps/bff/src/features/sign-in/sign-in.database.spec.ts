import { isCardNumber } from '@huiji/shared-types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import type { TestServer } from '../../platform/testing/server.testing.js';
import { startTestServer } from '../../platform/testing/server.testing.js';

let database: TestDatabase;
let app: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestServer(database, { programme: { rates: { mutationsPerMinute: 1000 } } });
});
beforeEach(() => app.clock.reset());
afterAll(async () => {
  await app.close();
  await database.drop();
});

const LOGIN = `mutation ($code: String!) {
  loginWithWechat(input: { code: $code }) {
    accessToken accessTokenExpiresAt refreshToken isNewMember
    member {
      id nickname maskedPhone joinedAt card { number issuedAt }
      points { available giftable held debt }
    }
  }
}`;

const sessionSchema = z.object({
  loginWithWechat: z.object({
    accessToken: z.string(),
    refreshToken: z.string(),
    accessTokenExpiresAt: z.string(),
    isNewMember: z.boolean(),
    member: z.object({
      id: z.string(),
      nickname: z.string(),
      maskedPhone: z.null(),
      joinedAt: z.string(),
      card: z.object({ number: z.string(), issuedAt: z.string() }),
      points: z.record(z.string(), z.number()),
    }),
  }),
});

async function login(name: string, headers = {}) {
  const { data, errors } = await app.graphql(LOGIN, { code: `demo:${name}` }, headers);
  expect(errors).toEqual([]);
  return sessionSchema.parse(data).loginWithWechat;
}

describe('signing in', () => {
  test('makes a newcomer a member with a card and the welcome points', async () => {
    const session = await login('newcomer');
    expect(session.isNewMember).toBe(true);
    expect(isCardNumber(session.member.card.number)).toBe(true);
    expect(session.member.card.issuedAt).toBe(session.member.joinedAt);
    expect(session.member.points).toEqual({ available: 500, giftable: 0, held: 0, debt: 0 });
  });

  test('again is the same member, not new and not welcomed again', async () => {
    const first = await login('regular');
    const second = await login('regular');
    expect(second).toMatchObject({ isNewMember: false, member: first.member });
  });

  test.each(['zh-CN', 'en'])('in %s, a newcomer is named to each reader', async (joining) => {
    const { member } = await login(`nameless-${joining.toLowerCase()}`, {
      'accept-language': joining,
    });
    const digits = member.card.number.slice(-4);
    const nicknameFor = async (language: string) =>
      (await login(`nameless-${joining.toLowerCase()}`, { 'accept-language': language })).member
        .nickname;
    expect(await nicknameFor('zh-CN')).toBe(`会员${digits}`);
    expect(await nicknameFor('en')).toBe(`Member ${digits}`);
  });

  test('twenty times at once makes one member and one welcome', async () => {
    const sessions = await Promise.all(Array.from({ length: 20 }, () => login('hasty')));
    expect(new Set(sessions.map(({ member }) => member.id)).size).toBe(1);
    expect(sessions.filter(({ isNewMember }) => isNewMember)).toHaveLength(1);
    expect((await login('hasty')).member.points.available).toBe(500);
  });

  test('at two instances at once makes one member and one welcome', async () => {
    const other = await startTestServer(database, { environment: { COMMAND_WORKERS: '4' } });
    try {
      await Promise.all(
        ['twin-a', 'twin-b', 'twin-c'].flatMap((name) => [
          login(name),
          other.signIn(name),
          login(name),
          other.signIn(name),
        ]),
      );
      for (const name of ['twin-a', 'twin-b', 'twin-c']) {
        expect(await login(name)).toMatchObject({
          isNewMember: false,
          member: { points: { available: 500 } },
        });
      }
    } finally {
      await other.close();
    }
  });

  test('without welcome points books nothing', async () => {
    const dry = await startTestServer(database, { programme: { earn: { welcomePoints: 0 } } });
    try {
      const headers = await dry.signIn('unwelcomed');
      const { data } = await dry.graphql('{ me { points { available } } }', {}, headers);
      expect(data).toEqual({ me: { points: { available: 0 } } });
    } finally {
      await dry.close();
    }
  });

  test('with a code that WeChat does not know is UNAUTHENTICATED and makes nobody', async () => {
    const { errors } = await app.graphql(LOGIN, { code: 'nonsense' });
    expect(errors[0]).toMatchObject({
      message: '登录失效，请重试',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('a session', () => {
  const REFRESH = `mutation ($token: String!) {
    refreshSession(refreshToken: $token) { accessToken refreshToken isNewMember member { id } }
  }`;

  test('is renewed by its refresh token and ended by logout', async () => {
    const { member, refreshToken, accessToken } = await login('leaver');
    const { data } = await app.graphql(REFRESH, { token: refreshToken });
    expect(data?.refreshSession).toMatchObject({ isNewMember: false, member: { id: member.id } });
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await app.graphql('mutation { logout }', {}, headers)).data).toEqual({ logout: true });
    const { errors } = await app.graphql('{ me { id } }', {}, headers);
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test.each(['', 'unknown', 'x'.repeat(200)])(
    'the refresh token %j opens nothing',
    async (token) => {
      const { errors } = await app.graphql(REFRESH, { token });
      expect(errors[0]?.extensions.code).toMatch(/^(UNAUTHENTICATED|BAD_USER_INPUT)$/);
    },
  );
});
