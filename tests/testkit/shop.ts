import { randomBytes, scryptSync } from 'node:crypto';
import type { TestApp } from './test-app.js';

/** Two shops and the people who work there; nothing public makes them, so the rows are put in place. */
export interface Shop {
  readonly storeId: string;
  readonly otherStoreId: string;
  /** Access tokens. */
  readonly clerk: string;
  readonly otherClerk: string;
  readonly operator: string;
}

export interface StaffPerson {
  readonly username: string;
  readonly password: string;
  readonly role: 'CLERK' | 'OPERATOR';
  readonly storeId: string | null;
  readonly isDemo?: boolean;
}

export const PASSWORD = 'a password for these tests';

export const CLERK = 'corner-clerk';
export const OTHER_CLERK = 'station-clerk';
export const OPERATOR = 'programme-operator';

const LOGIN = `mutation ($username: String!, $password: String!) {
  loginStaff(input: { username: $username, password: $password }) { accessToken }
}`;

/** Crockford's alphabet, as in ULIDs. */
const ID_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 26;

/** An id of the right form that names nothing. */
export const newId = (): string =>
  [...randomBytes(ID_LENGTH)].map((byte, i) => (i === 0 ? '0' : ID_ALPHABET[byte % 32])).join('');

/** Cheap on purpose: the cost stands in the hash. */
function passwordHash(password: string): string {
  const salt = randomBytes(16);
  const key = scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 });
  return `scrypt$1024$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

async function addStore({ database }: Pick<TestApp, 'database'>, code: string, names: string[]) {
  const id = newId();
  const [zh, en] = names;
  await database.rows(
    `INSERT INTO store (id, code, name_zh, name_en, address_zh, address_en, opening_hours_zh, opening_hours_en)
     VALUES (?, ?, ?, ?, '上海市', 'Shanghai', '10:00–22:00', '10:00–22:00')`,
    [id, code, zh ?? code, en ?? code],
  );
  return id;
}

export async function addStaff(
  { database }: Pick<TestApp, 'database'>,
  { username, password, role, storeId, isDemo = false }: StaffPerson,
): Promise<string> {
  const id = newId();
  await database.rows(
    `INSERT INTO staff (id, username, password_hash, role, store_id, display_name, is_demo)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [id, username, passwordHash(password), role, storeId, username, isDemo ? 1 : 0],
  );
  return id;
}

/** @returns an access token */
export async function loginStaff({ client }: Pick<TestApp, 'client'>, username: string) {
  const { loginStaff: session } = await client.ask<{ loginStaff: { accessToken: string } }>(LOGIN, {
    username,
    password: PASSWORD,
  });
  return session.accessToken;
}

/** Signs all three in: their tokens live twelve hours of the server's clock. */
export async function signInShop(
  app: Pick<TestApp, 'client'>,
): Promise<Pick<Shop, 'clerk' | 'otherClerk' | 'operator'>> {
  return {
    clerk: await loginStaff(app, CLERK),
    otherClerk: await loginStaff(app, OTHER_CLERK),
    operator: await loginStaff(app, OPERATOR),
  };
}

/** Opens the shops on a migrated database and signs everybody in. */
export async function openShop(app: Pick<TestApp, 'client' | 'database'>): Promise<Shop> {
  const storeId = await addStore(app, 'corner-shop', ['街角店', 'Corner shop']);
  const otherStoreId = await addStore(app, 'station-shop', ['车站店', 'Station shop']);
  const person = { password: PASSWORD };
  await addStaff(app, { ...person, username: CLERK, role: 'CLERK', storeId });
  await addStaff(app, { ...person, username: OTHER_CLERK, role: 'CLERK', storeId: otherStoreId });
  await addStaff(app, { ...person, username: OPERATOR, role: 'OPERATOR', storeId: null });
  return { storeId, otherStoreId, ...(await signInShop(app)) };
}
