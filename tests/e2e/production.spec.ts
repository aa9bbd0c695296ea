import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type BffProcess, startBff } from '../testkit/bff-process.js';
import { freshDatabase, type TestDatabase } from '../testkit/database.js';
import type { GraphQLFailure } from '../testkit/graphql-client.js';
import { merchantEnvironment } from '../testkit/merchant.js';
import { migrate } from '../testkit/migrate.js';
import { addStaff, CLERK, findStores, openShop, PASSWORD } from '../testkit/shop.js';

const DEMO_CLERK = 'demo-clerk';
const SIGN_INS_PER_MINUTE = 25;

const DOCUMENTS = {
  login: `mutation Login($username: String!, $password: String!) {
    loginStaff(input: { username: $username, password: $password }) { accessToken role } }`,
  stores: 'query Stores { stores { id name } }',
  wechat: 'mutation { loginWithWechat(input: { code: "demo:lin" }) { accessToken } }',
  introspection: getIntrospectionQuery(),
} as const;

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');
const secret = (name: string): string => `${name} `.repeat(12);

let folder: string;
let database: TestDatabase;
let bff: BffProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'huiji-production-'));
  const trusted = path.join(folder, 'trusted.json');
  const byHash = Object.values(DOCUMENTS).map((document) => [hashOf(document), document]);
  await writeFile(trusted, JSON.stringify(Object.fromEntries(byHash)));
  database = await freshDatabase();
  await migrate(database.url);
  await openShop(database);
  const { storeId } = await findStores(database);
  const demo = { username: DEMO_CLERK, password: PASSWORD, role: 'CLERK', storeId } as const;
  await addStaff(database, { ...demo, isDemo: true });
  bff = await startBff({
    databaseUrl: database.url,
    programme: { rates: { signInsPerMinute: SIGN_INS_PER_MINUTE } },
    environment: {
      NODE_ENV: 'production',
      H5_DIR: undefined,
      LOG_LEVEL: 'info',
      JWT_SECRET: secret('jwt'),
      CARD_CODE_SECRET: secret('card'),
      DATA_KEY: secret('data'),
      WECHAT_APP_ID: 'wx-of-production',
      WECHAT_APP_SECRET: 'secret of production',
      // Nobody answers there.
      WECHAT_API_BASE: 'http://127.0.0.1:9',
      ...merchantEnvironment(),
      TRUSTED_DOCUMENTS: trusted,
      TRUST_PROXY: 'loopback',
      METRICS_TOKEN: 'token of the monitor',
    },
  });
});

afterAll(async () => {
  await bff.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFailure[];
}

async function post(body: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${bff.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

const byHash = (document: string, variables: object = {}) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
});

const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;

const login = (username: string, headers: Record<string, string> = {}): Promise<Answer> =>
  post(byHash(DOCUMENTS.login, { username, password: PASSWORD }), headers);

test('documents of our own clients are served by their hash', async () => {
  const { data } = await login(CLERK);
  const session = data?.loginStaff as { accessToken: string } | undefined;
  const authorization = `Bearer ${session?.accessToken}`;
  expect((await post(byHash(DOCUMENTS.stores), { authorization })).data?.stores).toHaveLength(2);
  const documentId = `sha256:${hashOf(DOCUMENTS.stores)}`;
  expect((await post({ documentId }, { authorization })).data?.stores).toHaveLength(2);
});

test.each([
  ['a text', { query: '{ stores { id } }' }],
  ['the text of a trusted one', { query: DOCUMENTS.stores }],
  ['a text beside a hash', { query: '{ me { id } }', ...byHash(DOCUMENTS.stores) }],
  ['an unknown hash', byHash('{ me { id } }')],
  ['no hash', {}],
])('%s is refused', async (what, body) => {
  const answer = await post(body);
  const expected = what === 'a text beside a hash' ? 'UNAUTHENTICATED' : 'BAD_USER_INPUT';
  expect([answer.data, codeOf(answer)]).toEqual([null, expected]);
});

test('nobody reads the schema, not even by a trusted document', async () => {
  const answer = await post(byHash(DOCUMENTS.introspection));
  expect([answer.data, codeOf(answer)]).toEqual([null, 'BAD_USER_INPUT']);
});

test.each(['/graphiql', '/__standin/personas', '/__standin/clock', '/__standin/outbox'])(
  '%s does not exist',
  async (address) => {
    expect((await fetch(`${bff.url}${address}`)).status).toBe(404);
  },
);

test('demo staff do not exist, and the demo is not told', async () => {
  expect(codeOf(await login(DEMO_CLERK))).toBe('UNAUTHENTICATED');
  expect(await database.rows('SELECT id FROM member')).toEqual([]);
});

test('the real WeChat is asked; when it does not answer, we say so', async () => {
  expect(codeOf(await post(byHash(DOCUMENTS.wechat)))).toBe('SERVICE_UNAVAILABLE');
});

test('browsers are told to come over TLS only', async () => {
  const { headers } = await fetch(`${bff.url}/health/live`);
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
});

test('metrics are for this machine and for the token', async () => {
  const metrics = async (headers: Record<string, string>) =>
    (await fetch(`${bff.url}/metrics`, { headers })).status;
  const stranger = { 'x-forwarded-for': '203.0.113.5' };
  expect(await metrics({})).toBe(200);
  expect(await metrics(stranger)).toBe(403);
  expect(await metrics({ ...stranger, authorization: 'Bearer wrong' })).toBe(403);
  expect(await metrics({ ...stranger, authorization: 'Bearer token of the monitor' })).toBe(200);
});

test('sign-ins are counted per address', async () => {
  const from = (address: string) => login('nobody', { 'x-forwarded-for': address });
  const codes = [];
  for (let i = 0; i < 2 * SIGN_INS_PER_MINUTE + 1; i++)
    codes.push(codeOf(await from('203.0.113.9')));
  expect(codes.at(-1)).toBe('RATE_LIMITED');
  expect(codeOf(await login(CLERK, { 'x-forwarded-for': '203.0.113.10' }))).toBeUndefined();
});

test('the log is one JSON object a line, with the id of the request', async () => {
  const id = 'seen-in-the-log-1';
  await post({}, { 'x-request-id': id });
  // The line is written after the answer.
  while (!bff.output().includes(id)) await fetch(`${bff.url}/health/live`);
  const lines = bff.output().trim().split('\n');
  const objects = lines.filter((line) => !line.startsWith('Huiji is ready: '));
  expect(objects.length).toBe(lines.length - 1);
  const logged = objects.map((line): { requestId?: string } => JSON.parse(line));
  expect(logged.some(({ requestId }) => requestId === id)).toBe(true);
  expect(bff.output()).not.toContain(PASSWORD);
  expect(bff.output()).not.toContain('secret of production');
});
