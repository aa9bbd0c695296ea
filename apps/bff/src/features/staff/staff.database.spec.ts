import type { StoreId } from '@huiji/shared-types';
import { MS_PER_MINUTE } from '@huiji/shared-types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { text } from '../../platform/graphql/index.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import type { TestServer } from '../../platform/testing/server.testing.js';
import { startTestServer } from '../../platform/testing/server.testing.js';
import { OpenStore } from '../stores/index.js';
import { AddStaff } from './add-staff.js';

let database: TestDatabase;
let app: TestServer;
let storeId: StoreId;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestServer(database);
  storeId = await app.server.get(OpenStore).execute({
    code: 'bund',
    name: text('外滩店', 'The Bund'),
    address: text('中山东一路 1 号', '1 East Zhongshan Road'),
    openingHours: text('10:00–22:00', '10:00–22:00'),
  });
});
beforeEach(() => app.clock.freeze());
afterAll(async () => {
  await app.close();
  await database.drop();
});

const addClerk = (username: string) =>
  app.server
    .get(AddStaff)
    .execute(
      { username, role: 'CLERK', storeId, displayName: '小周', isDemo: true },
      'right password',
    );

const login = (username: string, password: string) =>
  app.graphql(
    `mutation ($input: LoginStaffInput!) {
      loginStaff(input: $input) { accessToken role displayName store { id name } }
    }`,
    { input: { username, password } },
    { 'accept-language': 'en' },
  );

const codeOf = async (answer: ReturnType<typeof login>) =>
  (await answer).errors[0]?.extensions.code ?? 'OK';

test('a clerk signs in with role and store; who is not staff does not', async () => {
  await addClerk('zhou');
  const { data } = await login('zhou', 'right password');
  expect(data?.loginStaff).toMatchObject({
    role: 'CLERK',
    displayName: '小周',
    store: { id: storeId, name: 'The Bund' },
  });
  expect(await codeOf(login('zhou', 'wrong'))).toBe('UNAUTHENTICATED');
  expect(await codeOf(login('nobody', 'right password'))).toBe('UNAUTHENTICATED');
});

test('staff has no member card', async () => {
  await addClerk('clerk-without-card');
  const { data } = await login('clerk-without-card', 'right password');
  const { loginStaff } = z
    .object({ loginStaff: z.object({ accessToken: z.string() }) })
    .parse(data);
  const headers = { authorization: `Bearer ${loginStaff.accessToken}` };
  const { errors } = await app.graphql('{ me { id } }', {}, headers);
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await app.graphql('{ stores { name } }', {}, headers)).data).toEqual({
    stores: [{ name: '外滩店' }],
  });
});

describe('five wrong passwords', () => {
  test('lock for 15 minutes, for known and unknown names alike', async () => {
    await addClerk('forgetful');
    for (const username of ['forgetful', 'invented']) {
      const codes = [];
      for (let turn = 1; turn <= 6; turn++) {
        codes.push(await codeOf(login(username, 'wrong')));
      }
      expect(codes).toEqual([...Array(4).fill('UNAUTHENTICATED'), 'RATE_LIMITED', 'RATE_LIMITED']);
    }
    const { errors } = await login('forgetful', 'right password');
    expect(errors[0]).toMatchObject({
      message: 'Too many wrong passwords. Please try again in 15 minutes.',
      extensions: { code: 'RATE_LIMITED', retryAfterMs: 15 * MS_PER_MINUTE },
    });
    app.clock.advance(15 * MS_PER_MINUTE);
    expect(await codeOf(login('forgetful', 'right password'))).toBe('OK');
  });

  test('given at once count one by one', async () => {
    await addClerk('attacked');
    const codes = await Promise.all(
      Array.from({ length: 8 }, () => codeOf(login('attacked', 'wrong'))),
    );
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(4);
  });

  test('are forgotten after the right one', async () => {
    await addClerk('typist');
    for (let turn = 1; turn <= 2; turn++) {
      for (let wrong = 1; wrong <= 4; wrong++) {
        expect(await codeOf(login('typist', 'wrong'))).toBe('UNAUTHENTICATED');
      }
      expect(await codeOf(login('typist', 'right password'))).toBe('OK');
    }
  });
});
