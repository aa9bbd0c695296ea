import type { MemberId, StaffId, StoreId } from '@huiji/shared-types';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '@huiji/shared-types';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../testing/database.testing.js';
import { createTestDatabase } from '../testing/database.testing.js';
import type { TestServer } from '../testing/server.testing.js';
import { startTestServer } from '../testing/server.testing.js';
import { Authenticator } from './authenticator.js';
import { Sessions } from './sessions.js';

const memberId = '01M806N1YZ1JVXDR7VETWJTVWA' as MemberId;
const staffId = '01M806N1YZ1JVXDR7VETWJTVWB' as StaffId;
const storeId = '01M806N1YZ1JVXDR7VETWJTVWC' as StoreId;

let database: TestDatabase;
let app: TestServer;
let sessions: Sessions;
const whoHas = (accessToken: string) =>
  app.server.get(Authenticator).identify(`Bearer ${accessToken}`);

beforeAll(async () => {
  database = await createTestDatabase();
  app = await startTestServer(database);
  sessions = app.server.get(Sessions);
});
beforeEach(() => app.clock.reset());
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('access tokens', () => {
  test('name the member for 15 minutes', async () => {
    app.clock.freeze();
    const { accessToken, accessTokenExpiresAt } = await sessions.openForMember(memberId);
    expect(await whoHas(accessToken)).toMatchObject({ role: 'MEMBER', memberId });
    app.clock.set(accessTokenExpiresAt);
    expect(await whoHas(accessToken)).toBeNull();
    expect(await whoHas(`${accessToken.slice(0, -2)}xx`)).toBeNull();
  });

  test('name the clerk and the store for 12 hours', async () => {
    const { accessToken } = await sessions.openForStaff(staffId, 'CLERK', storeId);
    app.clock.advance(12 * MS_PER_HOUR - MS_PER_MINUTE);
    expect(await whoHas(accessToken)).toMatchObject({ role: 'CLERK', staffId, storeId });
    app.clock.advance(2 * MS_PER_MINUTE);
    expect(await whoHas(accessToken)).toBeNull();
  });

  test('die at once with their session', async () => {
    const { accessToken } = await sessions.openForMember(memberId);
    const caller = await whoHas(accessToken);
    if (caller === null) {
      throw new Error('nobody is signed in');
    }
    await sessions.end(caller.sessionId);
    expect(await whoHas(accessToken)).toBeNull();
  });
});

describe('refresh tokens', () => {
  test('rotate for as long as they are used within 30 days', async () => {
    let { refreshToken } = await sessions.openForMember(memberId);
    for (let turn = 1; turn <= 3; turn++) {
      app.clock.advance(29 * MS_PER_DAY);
      const refreshed = await sessions.refresh(refreshToken);
      expect(refreshed).toMatchObject({ memberId });
      expect(await whoHas(refreshed?.accessToken ?? '')).toMatchObject({ memberId });
      refreshToken = refreshed?.refreshToken ?? '';
    }
    app.clock.advance(30 * MS_PER_DAY);
    expect(await sessions.refresh(refreshToken)).toBeNull();
  });

  test('used twice, they take their whole family along', async () => {
    const first = await sessions.openForMember(memberId);
    const other = await sessions.openForMember(memberId);
    const second = await sessions.refresh(first.refreshToken);
    expect(await sessions.refresh(first.refreshToken)).toBeNull();
    expect(await sessions.refresh(second?.refreshToken ?? '')).toBeNull();
    expect(await whoHas(second?.accessToken ?? '')).toBeNull();
    expect(await whoHas(other.accessToken)).not.toBeNull();
  });

  test('used many times at once, exactly one use wins', async () => {
    const { refreshToken } = await sessions.openForMember(memberId);
    const uses = await Promise.all(Array.from({ length: 8 }, () => sessions.refresh(refreshToken)));
    expect(uses.filter((use) => use !== null)).toHaveLength(1);
  });

  test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(500)])('%s opens nothing', async (token) => {
    expect(await sessions.refresh(token)).toBeNull();
  });

  test('are kept as hashes only', async () => {
    const { refreshToken } = await sessions.openForMember(memberId);
    const rows: { token_hash: Buffer }[] = await database.dataSource.query(
      'SELECT token_hash FROM refresh_token',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.token_hash.includes(refreshToken)).toBe(false);
    }
  });
});
