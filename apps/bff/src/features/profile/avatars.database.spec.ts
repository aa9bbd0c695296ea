import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import type { TestServer } from '../../platform/testing/server.testing.js';
import { startTestServer } from '../../platform/testing/server.testing.js';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const LARGEST = 512 * 1024;

let database: TestDatabase;
let app: TestServer;
let headers: { authorization: string };

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestServer(database);
  headers = await app.signIn('painter');
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

async function upload(content: Buffer, sent: Record<string, string> = headers) {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(content)], { type: 'image/png' }), 'me.png');
  const request = new Request('http://localhost/avatars', { method: 'POST', body: form });
  return app.server.inject({
    method: 'POST',
    url: '/avatars',
    headers: { ...sent, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

const use = (avatarUrl: string, sent = headers) =>
  app.graphql(
    'mutation ($url: String!) { updateProfile(input: { avatarUrl: $url }) { avatarUrl } }',
    { url: avatarUrl },
    sent,
  );

test('a picture is taken in, shown for ever, and named by the profile', async () => {
  const picture = Buffer.concat([PNG, Buffer.alloc(LARGEST - PNG.length)]);
  const response = await upload(picture);
  expect(response.statusCode).toBe(201);
  const { avatarUrl } = response.json<{ avatarUrl: string }>();
  const shown = await app.server.inject({ url: avatarUrl });
  expect(shown.rawPayload.equals(picture)).toBe(true);
  expect(shown.headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await use(avatarUrl)).data).toEqual({ updateProfile: { avatarUrl } });
});

test('a picture that is not used makes room for the next; the one in use stays', async () => {
  const first = (await upload(Buffer.concat([PNG, Buffer.from('first')]))).json<{
    avatarUrl: string;
  }>();
  await use(first.avatarUrl);
  const unused = (await upload(PNG)).json<{ avatarUrl: string }>();
  await upload(PNG);
  expect((await app.server.inject({ url: first.avatarUrl })).statusCode).toBe(200);
  expect((await app.server.inject({ url: unused.avatarUrl })).statusCode).toBe(404);
});

test("another member's picture is not mine", async () => {
  const { avatarUrl } = (await upload(PNG)).json<{ avatarUrl: string }>();
  const { errors } = await use(avatarUrl, await app.signIn('thief'));
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('too large, no picture, and what the content check refuses is not taken', async () => {
  for (const content of [
    Buffer.concat([PNG, Buffer.alloc(LARGEST)]),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.alloc(0),
    Buffer.concat([PNG, Buffer.from('huiji-risky-image')]),
  ]) {
    const response = await upload(content);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ error: { code: 'BAD_USER_INPUT' } });
  }
});

test('a form without a file, and no form at all, is refused', async () => {
  const response = await app.server.inject({
    method: 'POST',
    url: '/avatars',
    headers,
    payload: { file: 'x' },
  });
  expect(response.statusCode).toBe(400);
});

test('a visitor may look but not upload', async () => {
  expect((await upload(PNG, {})).statusCode).toBe(401);
  expect((await app.server.inject({ url: '/avatars/nothing' })).statusCode).toBe(404);
});
