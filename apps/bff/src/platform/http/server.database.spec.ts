import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../testing/database.testing.js';
import { createTestDatabase } from '../testing/database.testing.js';
import type { TestServer } from '../testing/server.testing.js';
import { startTestServer } from '../testing/server.testing.js';
import { Draining } from './draining.js';

let folder: string;
let database: TestDatabase;
let app: TestServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'h5-'));
  mkdirSync(path.join(folder, 'js'));
  writeFileSync(path.join(folder, 'index.html'), '<html><head></head>the app</html>');
  writeFileSync(path.join(folder, 'js/app.0123abcd.js'), 'hashed');
  writeFileSync(path.join(folder, 'js/plain.js'), 'plain');
  mkdirSync(path.join(folder, 'development'));
  writeFileSync(path.join(folder, 'development/panel.0123abcd.js'), 'the panel');
  writeFileSync(path.join(folder, 'js/plain.js.br'), 'brotli');
  writeFileSync(path.join(folder, 'js/plain.js.gz'), 'gzip');
  writeFileSync(path.join(folder, '..', 'outside.txt'), 'outside');
  database = await createTestDatabase();
  app = await startTestServer(database, { environment: { H5_DIR: folder } });
});
afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const get = (url: string, remoteAddress = '127.0.0.1', headers = {}) =>
  app.server.inject({ url, remoteAddress, headers });

describe('the H5 app', () => {
  test.each(['/', '/pages/card/index', '/?from=scan', '/features/points/'])(
    '%s is its page, asked for anew each time',
    async (url) => {
      const response = await get(url);
      expect(response.payload).toContain('the app</html>');
      expect(response.headers['content-type']).toMatch(/^text\/html/);
      expect(response.headers['cache-control']).toBe('no-cache');
    },
  );

  test.each([
    ['says that something stands in for WeChat', {}, true],
    ['says nothing where WeChat itself answers', { WECHAT_API_BASE: 'http://127.0.0.1:9' }, false],
  ])('its page %s', async (_what, environment, isMarked) => {
    const other = await startTestServer(database, {
      environment: { H5_DIR: folder, ...environment },
    });
    try {
      for (const url of ['/', '/index.html', '/pages/me/index']) {
        const { payload } = await other.server.inject({ url });
        expect(payload.includes('name="huiji-stand-in"')).toBe(isMarked);
      }
    } finally {
      await other.close();
    }
  });

  test('files with a hash in their name are kept for ever, others are asked for anew', async () => {
    expect((await get('/js/app.0123abcd.js')).headers['cache-control']).toMatch(/immutable/);
    expect((await get('/js/plain.js')).headers['cache-control']).toBe('no-cache');
  });

  test('scripts come without the headers of documents', async () => {
    const { headers } = await get('/js/plain.js');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['permissions-policy']).toBeUndefined();
  });

  test('the development panel is there in development', async () => {
    expect((await get('/development/panel.0123abcd.js')).payload).toBe('the panel');
  });

  test.each([
    ['gzip, deflate, br', 'br', 'brotli'],
    ['gzip', 'gzip', 'gzip'],
    ['identity', undefined, 'plain'],
  ])('a browser that takes %s gets %s', async (accepted, encoding, payload) => {
    const response = await get('/js/plain.js', '127.0.0.1', { 'accept-encoding': accepted });
    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers.vary).toMatch(/accept-encoding/);
    expect(response.headers['content-type']).toMatch(/javascript/);
    expect(response.payload).toBe(payload);
  });

  test.each([
    '/js/x.js',
    '/favicon.ico',
    '/graphql/x',
    '/health/x',
    '/metrics/x',
    '/__standin/x',
    '/webhooks/x',
    '/avatars',
    '/%2e%2e/outside.txt',
    '/js/%2e%2e/%2e%2e/outside.txt',
    '/js/..%2f..%2foutside.txt',
  ])('%s is not there', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});

test('headers keep strangers out', async () => {
  const { headers } = await get('/');
  expect(headers['content-security-policy']).toMatch(/default-src 'self';script-src 'self'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['permissions-policy']).toMatch(/camera=\(self\)/);
  expect(headers['x-powered-by']).toBeUndefined();
});

test('metrics are for this machine, and for nobody else without a token', async () => {
  const here = await get('/metrics');
  expect(here.payload).toMatch(/huiji_graphql_operation_seconds/);
  expect((await get('/metrics', '10.0.0.9')).statusCode).toBe(403);
  const scraped = await startTestServer(database, { environment: { METRICS_TOKEN: 'token' } });
  try {
    const ask = (authorization: string) =>
      scraped.server.inject({
        url: '/metrics',
        remoteAddress: '10.0.0.9',
        headers: { authorization },
      });
    expect((await ask('Bearer token')).statusCode).toBe(200);
    expect((await ask('Bearer nekot')).statusCode).toBe(403);
  } finally {
    await scraped.close();
  }
});

test('the controls of the stand-in are for this machine only', async () => {
  expect((await get('/__standin/personas')).json()).toHaveLength(4);
  expect((await get('/__standin/personas', '10.0.0.9')).statusCode).toBe(403);
});

test('the clock of the controls is the clock of the server', async () => {
  const post = (payload: Record<string, unknown>) =>
    app.server.inject({ method: 'POST', url: '/__standin/clock', payload });
  const stopped = await post({ now: '2026-03-07T06:30:00+08:00', frozen: true });
  expect(stopped.json()).toEqual({ now: '2026-03-06T22:30:00.000Z', frozen: true });
  expect(app.clock.now()).toBe(Date.parse('2026-03-06T22:30:00Z'));
  expect((await post({ advanceMs: 1_000 })).json()).toEqual({
    now: '2026-03-06T22:30:01.000Z',
    frozen: true,
  });
  expect((await post({ now: 'yesterday' })).statusCode).toBe(400);
  await post({ now: null, frozen: false });
  expect(Math.abs(app.clock.now() - Date.now())).toBeLessThan(1_000);
});

test('while draining it answers what was begun, refuses what is new and says so to monitors', async () => {
  const leaving = await startTestServer(database);
  try {
    expect((await leaving.server.inject({ url: '/health/ready' })).statusCode).toBe(200);
    const begun = leaving.signIn('last-guest');
    await new Promise((resolve) => setImmediate(resolve));
    const drained = leaving.server.get(Draining).begin();
    const ready = await leaving.server.inject({ url: '/health/ready' });
    expect(ready.statusCode).toBe(503);
    expect(ready.headers.connection).toBe('close');
    expect((await leaving.server.inject({ url: '/health/live' })).statusCode).toBe(200);
    const { status, errors } = await leaving.graphql('{ me { id } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect((await begun).authorization).toMatch(/^Bearer /);
    await drained;
  } finally {
    await leaving.close();
  }
});
