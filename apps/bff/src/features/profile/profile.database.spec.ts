import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import type { TestServer } from '../../platform/testing/server.testing.js';
import { startTestServer } from '../../platform/testing/server.testing.js';

let database: TestDatabase;
let app: TestServer;
let headers: { authorization: string };

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestServer(database, { programme: { rates: { mutationsPerMinute: 1000 } } });
  headers = await app.signIn('vain');
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { nickname avatarUrl birthday language }
}`;
const update = (input: Record<string, unknown>) => app.graphql(UPDATE, { input }, headers);

test('changes in what is given and stays in the rest', async () => {
  const changed = await update({ nickname: ' 悦悦 ', language: 'en', birthday: '1990-05-01' });
  expect(changed.data?.updateProfile).toEqual({
    nickname: '悦悦',
    avatarUrl: null,
    birthday: '1990-05-01',
    language: 'en',
  });
  const again = await update({ avatarUrl: 'https://thirdwx.qlogo.cn/x.png', nickname: null });
  expect(again.data?.updateProfile).toMatchObject({
    nickname: '悦悦',
    avatarUrl: 'https://thirdwx.qlogo.cn/x.png',
  });
});

test.each([
  { nickname: '' },
  { nickname: '   ' },
  { nickname: '字'.repeat(21) },
  { nickname: 'a\u0000b' },
  { nickname: 'a\u202eb' },
  { nickname: '澳门赌博' },
  { avatarUrl: 'http://plain.example/x.png' },
  { avatarUrl: 'javascript:alert(1)' },
  { avatarUrl: `https://x.example/${'x'.repeat(512)}` },
  { avatarUrl: '/avatars/01M806N1YZ1JVXDR7VETWJTVWA' },
  { avatarUrl: '/etc/passwd' },
  { birthday: '1990-05-02' },
  { birthday: '1990-02-30' },
  { birthday: 'yesterday' },
  { language: 'fr' },
  { unknown: 1 },
])('%j is refused and changes nothing', async (input) => {
  const before = (await update({})).data;
  const { errors } = await update(input);
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await update({})).data).toEqual(before);
});

test('twenty characters are counted as people count them', async () => {
  for (const nickname of ['🙂'.repeat(20), '👨‍👩‍👧 一家']) {
    expect((await update({ nickname })).errors).toEqual([]);
  }
});
