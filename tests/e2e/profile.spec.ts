import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLAnswer } from '../testkit/graphql-client.js';
import { startScene, WEDNESDAY } from '../testkit/scene.js';
import { type MemberSession, signIn } from '../testkit/sign-in.js';
import { advanceClock, freezeClock, setWechatFaults } from '../testkit/stand-in.js';
import { changedTables, tableState } from '../testkit/table-state.js';
import type { TestApp } from '../testkit/test-app.js';

let app: TestApp;
let member: MemberSession;

beforeAll(async () => {
  ({ app } = await startScene());
  member = await signIn(app.client, 'profile');
});

afterAll(() => app.close());

interface Profile {
  updateProfile: { id: string; nickname: string; avatarUrl: string | null };
}

const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { id nickname avatarUrl } }`;

const update = (input: object, token = member.token): Promise<GraphQLAnswer<Profile>> =>
  app.client.gql<Profile>(UPDATE, { input }, { token, language: 'en' });

async function expectRefused(input: object): Promise<void> {
  const before = await tableState(app);
  const { data, errors } = await update(input);
  expect({ data, code: errors[0]?.extensions.code }).toEqual({
    data: null,
    code: 'BAD_USER_INPUT',
  });
  expect(changedTables(before, await tableState(app))).toEqual([]);
}

describe('nickname', () => {
  test.each([
    ['one character', '林'],
    ['twenty characters', '一'.repeat(20)],
    ['twenty emoji', '🍵'.repeat(20)],
    ['spaces around it fall away', '  Lin  '],
  ])('%s is taken', async (_, nickname) => {
    const { data } = await update({ nickname });
    expect(data?.updateProfile.nickname).toBe(nickname.trim());
    const { me } = await app.client.ask<{ me: { nickname: string } }>(
      '{ me { nickname } }',
      {},
      { token: member.token },
    );
    expect(me.nickname).toBe(nickname.trim());
  });

  test.each([
    ['nothing', ''],
    ['only spaces', '   '],
    ['21 characters', '一'.repeat(21)],
    ['a control character', 'Lin\u0007'],
    ['a line break', 'Lin\nYue'],
    ['a change of direction', 'Lin\u202e'],
    ['content that WeChat refuses', '网上赌博'],
    ['content that a person would review', '加微信'],
  ])('%s is refused', (_, nickname) => expectRefused({ nickname }));

  test('while WeChat is busy nothing is changed and it can be tried again', async () => {
    await setWechatFaults(app.client.url, [
      { path: '/wxa/msg_sec_check', kind: 'ERRCODE', errcode: -1, times: 3 },
    ]);
    const { errors } = await update({ nickname: 'Patient' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(errors[0]?.extensions.retryAfterMs).toBeGreaterThan(0);
    expect((await update({ nickname: 'Patient' })).data?.updateProfile.nickname).toBe('Patient');
  });

  test('an access token that WeChat has dropped is renewed unseen', async () => {
    await setWechatFaults(app.client.url, [
      { path: '/wxa/msg_sec_check', kind: 'ERRCODE', errcode: 40_001, times: 1 },
    ]);
    expect((await update({ nickname: 'Renewed' })).data?.updateProfile.nickname).toBe('Renewed');
  });

  test('is checked only for whom WeChat has seen within two hours: sign in again', async () => {
    await advanceClock(app.client.url, 3 * 3_600_000);
    const { token } = await signIn(app.client, 'seen-anew');
    expect((await update({ nickname: 'Seen' }, token)).data?.updateProfile.nickname).toBe('Seen');
    await freezeClock(app.client.url, WEDNESDAY);
  });
});

describe('the rest of the profile', () => {
  test('an empty input changes nothing', async () => {
    const before = await tableState(app);
    expect((await update({})).errors).toEqual([]);
    expect(changedTables(before, await tableState(app))).toEqual([]);
  });

  test.each([
    ['a birthday in the future', { birthday: '2026-11-26' }],
    ['a birthday before 1900', { birthday: '1899-12-31' }],
    ['a day that does not exist', { birthday: '2001-02-29' }],
    ['a language that we do not speak', { language: 'fr' }],
    ['a picture over plain HTTP', { avatarUrl: 'http://example.com/a.png' }],
    ['a script for a picture', { avatarUrl: 'javascript:alert(1)' }],
    ['a picture of ours that does not exist', { avatarUrl: `/avatars/${'0'.repeat(26)}` }],
    ['an address of 513 characters', { avatarUrl: `https://example.com/${'a'.repeat(493)}` }],
  ])('%s is refused', (_, input) => expectRefused(input));

  test('a picture is taken away by null and stays when it is left out', async () => {
    const avatarUrl = 'https://thirdwx.qlogo.cn/mmopen/2.png';
    await update({ avatarUrl });
    expect((await update({ language: 'en' })).data?.updateProfile.avatarUrl).toBe(avatarUrl);
    expect((await update({ avatarUrl: null })).data?.updateProfile.avatarUrl).toBeNull();
  });

  test('a birthday is set once: the same again is fine, another is refused in words', async () => {
    const { token } = await signIn(app.client, 'born');
    expect((await update({ birthday: '1991-04-05' }, token)).errors).toEqual([]);
    expect((await update({ birthday: '1991-04-05' }, token)).errors).toEqual([]);
    const { errors } = await update({ birthday: '1991-04-06' }, token);
    expect(errors[0]).toMatchObject({
      message: 'A birthday can be set only once. Customer service can correct it.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const query = '{ me { birthday language } }';
    const { me } = await app.client.ask<{ me: object }>(query, {}, { token });
    expect(me).toEqual({ birthday: '1991-04-05', language: 'zh-CN' });
  });

  test('birthday, language and picture are taken', async () => {
    const { data, errors } = await update({
      birthday: '1990-03-07',
      language: 'en',
      avatarUrl: 'https://thirdwx.qlogo.cn/mmopen/1.png',
    });
    expect(errors).toEqual([]);
    expect(data?.updateProfile.avatarUrl).toBe('https://thirdwx.qlogo.cn/mmopen/1.png');
  });
});

describe('a picture of one’s own', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  async function upload(content: Buffer, token?: string): Promise<Response> {
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(content)], { type: 'image/png' }), 'a.png');
    const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
    return fetch(`${app.client.url}/avatars`, {
      method: 'POST',
      body: form,
      ...(headers && { headers }),
    });
  }

  test('is uploaded, shown to everybody and named in the profile', async () => {
    const uploaded = await upload(PNG, member.token);
    expect(uploaded.status).toBe(201);
    const { avatarUrl } = await uploaded.json();
    const shown = await fetch(`${app.client.url}${avatarUrl}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
    expect((await update({ avatarUrl })).data?.updateProfile.avatarUrl).toBe(avatarUrl);
  });

  test('goes for good when it is taken away', async () => {
    const { token } = await signIn(app.client, 'shy');
    const { avatarUrl } = await (await upload(PNG, token)).json();
    await update({ avatarUrl }, token);
    await update({ avatarUrl: null }, token);
    expect((await fetch(`${app.client.url}${avatarUrl}`)).status).toBe(404);
  });

  test("another member's is not ours to name", async () => {
    const other = await signIn(app.client, 'painter');
    const { avatarUrl } = await (await upload(PNG, other.token)).json();
    await expectRefused({ avatarUrl });
  });

  test.each([
    ['not a picture', Buffer.from('<svg onload="alert(1)"/>'), 400],
    ['too large', Buffer.concat([PNG, Buffer.alloc(512 * 1024)]), 400],
    ['refused by WeChat', Buffer.concat([PNG, Buffer.from('huiji-risky-image')]), 400],
  ])('%s: refused', async (_, content, status) => {
    const before = await tableState(app);
    const answer = await upload(content, member.token);
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.code).toBe('BAD_USER_INPUT');
    expect(changedTables(before, await tableState(app))).toEqual([]);
  });

  test('a visitor cannot upload', async () => {
    expect((await upload(PNG)).status).toBe(401);
  });
});
