import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../testing/database.testing.js';
import { createTestDatabase } from '../testing/database.testing.js';
import { startableSettings } from '../testing/production-settings.testing.js';
import type { TestServer } from '../testing/server.testing.js';
import { startTestServer } from '../testing/server.testing.js';

let database: TestDatabase;
let app: TestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestServer(database);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const LOGIN = `mutation ($code: String!) {
  loginWithWechat(input: { code: $code }) { accessToken member { id nickname } }
}`;

const codeOf = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await app.graphql(query, variables);
  expect(data).toBeNull();
  return errors.map((error) => error.extensions.code);
};

describe('what is wrong with a request is BAD_USER_INPUT, compiled or not', () => {
  test.each([
    ['{ me { id }', undefined],
    ['{ me { nope } }', undefined],
    ['query A { stores { id } } query B { me { id } }', undefined],
    ['mutation { loginWithWechat(input: { code: 5 }) { accessToken } }', undefined],
    ['mutation { loginWithWechat(input: {}) { accessToken } }', undefined],
    [LOGIN, undefined],
    [LOGIN, { code: null }],
    [LOGIN, { code: 5 }],
    [LOGIN, { code: '' }],
    [LOGIN, { code: 'x'.repeat(129) }],
  ])('%s %j', async (query, variables) => {
    for (let turn = 1; turn <= 3; turn++) {
      expect(await codeOf(query, variables)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('a document that has been compiled still checks its variables', async () => {
    for (const name of ['ada', 'bea', 'cleo']) {
      expect((await app.graphql(LOGIN, { code: `demo:${name}` })).errors).toEqual([]);
    }
    expect(await codeOf(LOGIN, { code: 5 })).toEqual(['BAD_USER_INPUT']);
    expect(await codeOf(LOGIN, {})).toEqual(['BAD_USER_INPUT']);
    expect((await app.graphql(LOGIN, { code: 'demo:dora' })).errors).toEqual([]);
  });
});

describe('who may ask', () => {
  test('a visitor must sign in first, and reads so in the language asked for', async () => {
    const english = await app.graphql('{ me { id } }', {}, { 'accept-language': 'en' });
    const chinese = await app.graphql('{ me { id } }');
    expect(english.errors[0]).toMatchObject({
      message: 'Please sign in first.',
      extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
    });
    expect(chinese.errors[0]?.message).toBe('请先登录');
  });

  test('a forged token is no token', async () => {
    const { errors } = await app.graphql('{ me { id } }', {}, { authorization: 'Bearer a.b.c' });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a member may not ask for what operators see', async () => {
    const headers = await app.signIn('eve');
    expect((await app.graphql('{ me { id } }', {}, headers)).errors).toEqual([]);
    const { errors } = await app.graphql('{ ledgerAudit { healthy } }', {}, headers);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('what is not JSON, and what is too large, is refused in the same form', async () => {
  const inject = (payload: string) =>
    app.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    });
  const broken = await inject('{"query":');
  const large = await inject(JSON.stringify({ query: `{ me { id } } # ${'x'.repeat(300_000)}` }));
  for (const response of [broken, large]) {
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
});

test('the request id of a client is kept, in header and error', async () => {
  const response = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-request-id': 'client-request-1' },
    payload: { query: '{ me { id } }' },
  });
  expect(response.headers['x-request-id']).toBe('client-request-1');
  expect(response.json()).toMatchObject({
    errors: [{ extensions: { requestId: 'client-request-1' } }],
  });
});

test('too many mutations of one member in a minute are RATE_LIMITED with the time to wait', async () => {
  const limited = await startTestServer(database, {
    programme: { rates: { mutationsPerMinute: 2 } },
  });
  try {
    const headers = await limited.signIn('fay');
    // Aliases in one document count each.
    const { errors } = await limited.graphql(
      `mutation { a: updateProfile(input: {}) { id } b: updateProfile(input: {}) { id }
        c: updateProfile(input: {}) { id } }`,
      {},
      headers,
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: expect.any(Number),
    });
  } finally {
    await limited.close();
  }
});

describe('production', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
  const document = 'query Shops { stores { id } }';
  const hash = createHash('sha256').update(document).digest('hex');
  let production: TestServer;

  beforeAll(async () => {
    const file = path.join(folder, 'documents.json');
    writeFileSync(file, JSON.stringify({ [hash]: document }));
    production = await startTestServer(database, {
      environment: { ...startableSettings(), TRUSTED_DOCUMENTS: file },
    });
  });
  afterAll(async () => {
    await production.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (payload: Record<string, unknown>) =>
    (await production.server.inject({ method: 'POST', url: '/graphql', payload })).json<{
      errors: { extensions: { code: string } }[];
    }>().errors[0]?.extensions.code;

  test('answers the documents of our clients by their hash', async () => {
    expect(await ask({ documentId: hash })).toBe('UNAUTHENTICATED');
    expect(await ask({ documentId: `sha256:${hash}` })).toBe('UNAUTHENTICATED');
    expect(await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('answers nothing else', async () => {
    const unknown = createHash('sha256').update('{ me { id } }').digest('hex');
    expect(await ask({ query: document })).toBe('BAD_USER_INPUT');
    expect(await ask({ query: '{ __schema { types { name } } }' })).toBe('BAD_USER_INPUT');
    expect(await ask({ documentId: unknown })).toBe('BAD_USER_INPUT');
    expect(await ask({ documentId: '__proto__' })).toBe('BAD_USER_INPUT');
  });

  test('has no stand-in, no controls and no GraphiQL', async () => {
    for (const url of ['/__standin/personas', '/__standin/clock', '/graphiql']) {
      expect((await production.server.inject({ url })).statusCode).toBe(404);
    }
  });
});
