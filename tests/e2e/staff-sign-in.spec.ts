import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ErrorCode, GraphQLAnswer } from '../testkit/graphql-client.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { addStaff, CLERK, newId, OPERATOR, PASSWORD } from '../testkit/shop.js';
import { advanceClock } from '../testkit/stand-in.js';

const MINUTE_MS = 60_000;

let scene: Scene;

beforeAll(async () => {
  scene = await startScene();
});

afterAll(() => scene.close());

const LOGIN = `mutation ($username: String!, $password: String!) {
  loginStaff(input: { username: $username, password: $password }) {
    accessToken accessTokenExpiresAt role displayName store { id name } } }`;

interface Answer {
  loginStaff: {
    accessToken: string;
    accessTokenExpiresAt: string;
    role: string;
    displayName: string;
    store: { id: string; name: string } | null;
  };
}

const login = (username: string, password: string): Promise<GraphQLAnswer<Answer>> =>
  scene.app.client.gql(LOGIN, { username, password }, { language: 'en' });

const codeOf = (answer: GraphQLAnswer<Answer>): ErrorCode | undefined =>
  answer.errors[0]?.extensions.code;

/** Somebody whose lock matters to nobody else. */
async function newClerk(): Promise<string> {
  const username = `clerk-${newId().slice(-8).toLowerCase()}`;
  const { app, storeId } = scene;
  await addStaff(app.database, { username, password: PASSWORD, role: 'CLERK', storeId });
  return username;
}

async function fail(username: string, times: number): Promise<(ErrorCode | undefined)[]> {
  const codes: (ErrorCode | undefined)[] = [];
  for (let i = 0; i < times; i++) codes.push(codeOf(await login(username, `wrong ${i}`)));
  return codes;
}

test('a clerk works for a store, an operator for none, both for twelve hours', async () => {
  const clerk = (await login(CLERK, PASSWORD)).data?.loginStaff;
  expect(clerk).toMatchObject({
    role: 'CLERK',
    displayName: CLERK,
    store: { id: scene.storeId, name: 'Corner shop' },
    accessTokenExpiresAt: '2026-11-25T14:00:00.000Z',
  });
  const operator = (await login(OPERATOR, PASSWORD)).data?.loginStaff;
  expect(operator).toMatchObject({ role: 'OPERATOR', store: null });
});

test('a wrong password and an unknown name are told apart by nothing', async () => {
  const wrong = await login(await newClerk(), 'wrong');
  const unknown = await login('nobody-at-all', 'wrong');
  expect(codeOf(wrong)).toBe('UNAUTHENTICATED');
  expect(unknown.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(unknown.errors[0]?.message).toBe(wrong.errors[0]?.message);
});

test('five wrong passwords lock, the right one then does not open, a quarter of an hour later it does', async () => {
  const username = await newClerk();
  expect(await fail(username, 5)).toEqual([
    ...Array.from({ length: 4 }, () => 'UNAUTHENTICATED'),
    'RATE_LIMITED',
  ]);
  const locked = await login(username, PASSWORD);
  expect(codeOf(locked)).toBe('RATE_LIMITED');
  expect(locked.errors[0]?.extensions.retryAfterMs).toBe(15 * MINUTE_MS);

  await advanceClock(scene.app.client.url, 15 * MINUTE_MS - 1);
  expect(codeOf(await login(username, PASSWORD))).toBe('RATE_LIMITED');
  await advanceClock(scene.app.client.url, 1);
  expect((await login(username, PASSWORD)).data?.loginStaff.role).toBe('CLERK');
});

test('wrong passwords lock an unknown name just the same', async () => {
  const codes = await fail('nobody-else', 6);
  expect(codes.slice(4)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
});

test('a right password wipes the slate', async () => {
  const username = await newClerk();
  await fail(username, 4);
  expect((await login(username, PASSWORD)).errors).toEqual([]);
  expect(await fail(username, 4)).toEqual(Array.from({ length: 4 }, () => 'UNAUTHENTICATED'));
});

const rounds = Array.from({ length: 10 }, (_, i) => i + 1);

test.each(rounds)('parallel guesses count one by one, round %i', async () => {
  const username = await newClerk();
  const guesses = Array.from({ length: 12 }, (_, i) => login(username, `guess ${i}`));
  const codes = (await Promise.all(guesses)).map(codeOf);
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(4);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(8);
});

test('logout ends a staff token at once', async () => {
  const username = await newClerk();
  const token = (await login(username, PASSWORD)).data?.loginStaff.accessToken ?? '';
  const { client } = scene.app;
  expect(await client.ask('{ stores { id } }', {}, { token })).toBeDefined();
  expect(await client.ask('mutation { logout }', {}, { token })).toEqual({ logout: true });
  expect(await client.refusal('{ stores { id } }', {}, { token })).toBe('UNAUTHENTICATED');
});
