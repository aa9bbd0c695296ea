import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { balance } from '../testkit/points.js';
import { startScene, WEDNESDAY } from '../testkit/scene.js';
import { signIn } from '../testkit/sign-in.js';
import { advanceClock, freezeClock } from '../testkit/stand-in.js';
import type { TestApp } from '../testkit/test-app.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

let app: TestApp;

beforeAll(async () => {
  ({ app } = await startScene());
});

beforeEach(() => freezeClock(app.client.url, WEDNESDAY));

afterAll(() => app.close());

interface Session {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  isNewMember: boolean;
  member: { id: string };
}

const REFRESH = `mutation ($token: String!) { refreshSession(refreshToken: $token) {
  accessToken accessTokenExpiresAt refreshToken isNewMember member { id } } }`;
const ME = '{ me { id } }';

async function refresh(token: string): Promise<Session> {
  const answer = await app.client.ask<{ refreshSession: Session }>(REFRESH, { token });
  return answer.refreshSession;
}

const refreshRefusal = (token: string) => app.client.refusal(REFRESH, { token });
const meRefusal = (token: string) => app.client.refusal(ME, {}, { token });

test('an access token lives fifteen minutes, and a refresh brings the next pair', async () => {
  const first = await signIn(app.client, 'rotating');
  await advanceClock(app.client.url, 15 * MINUTE_MS - 1);
  await balance(app.client, first.token);
  await advanceClock(app.client.url, 1);
  expect(await meRefusal(first.token)).toBe('UNAUTHENTICATED');

  const second = await refresh(first.refreshToken);
  expect(second).toMatchObject({ isNewMember: false, member: { id: first.memberId } });
  expect(second.refreshToken).not.toBe(first.refreshToken);
  expect(Date.parse(second.accessTokenExpiresAt)).toBe(Date.parse(WEDNESDAY) + 30 * MINUTE_MS);
  expect((await balance(app.client, second.accessToken)).available).toBe(500);
});

test('a refresh token used twice revokes its whole family, and no other', async () => {
  const stolen = await signIn(app.client, 'robbed');
  const otherPhone = await signIn(app.client, 'robbed');
  const second = await refresh(stolen.refreshToken);
  const third = await refresh(second.refreshToken);

  expect(await refreshRefusal(stolen.refreshToken)).toBe('UNAUTHENTICATED');
  expect(await refreshRefusal(third.refreshToken)).toBe('UNAUTHENTICATED');
  for (const token of [stolen.token, second.accessToken, third.accessToken]) {
    expect(await meRefusal(token)).toBe('UNAUTHENTICATED');
  }
  expect((await refresh(otherPhone.refreshToken)).member.id).toBe(stolen.memberId);
});

test('a refresh token lives thirty days from its last rotation', async () => {
  const first = await signIn(app.client, 'traveller');
  await advanceClock(app.client.url, 29 * DAY_MS);
  const second = await refresh(first.refreshToken);
  await advanceClock(app.client.url, 30 * DAY_MS - 1);
  const third = await refresh(second.refreshToken);
  await advanceClock(app.client.url, 30 * DAY_MS);
  expect(await refreshRefusal(third.refreshToken)).toBe('UNAUTHENTICATED');
});

test('logout ends access and refresh at once, on this phone only', async () => {
  const here = await signIn(app.client, 'leaving');
  const there = await signIn(app.client, 'leaving');
  const { logout } = await app.client.ask<{ logout: boolean }>(
    'mutation { logout }',
    {},
    { token: here.token },
  );
  expect(logout).toBe(true);
  expect(await meRefusal(here.token)).toBe('UNAUTHENTICATED');
  expect(await refreshRefusal(here.refreshToken)).toBe('UNAUTHENTICATED');
  expect((await balance(app.client, there.token)).available).toBe(500);
});

test.each([
  ['of another form', 'x'],
  ['unknown', 'A'.repeat(43)],
])('a refresh token %s is refused', async (_, token) => {
  expect(await refreshRefusal(token)).toBe('UNAUTHENTICATED');
});

test.each([
  ['no token', undefined],
  ['not a token', 'nonsense'],
  ['a token without a signature', unsigned()],
])('%s opens nothing', async (_, token) => {
  const refusal = await app.client.refusal(ME, {}, token === undefined ? {} : { token });
  expect(refusal).toBe('UNAUTHENTICATED');
});

test('a token whose claims were changed opens nothing', async () => {
  const { token } = await signIn(app.client, 'forger');
  const [header, , signature] = token.split('.');
  const claims = { sid: '0'.repeat(26), iss: 'huiji', exp: 4_000_000_000 };
  const forged = [header, encode(claims), signature].join('.');
  expect(await meRefusal(forged)).toBe('UNAUTHENTICATED');
});

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function unsigned(): string {
  const claims = { sid: '0'.repeat(26), iss: 'huiji', exp: 4_000_000_000 };
  return `${encode({ alg: 'none' })}.${encode(claims)}.`;
}
