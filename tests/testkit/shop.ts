import { randomBytes, scryptSync } from 'node:crypto';
import type { TestDatabase } from './database.js';
import type { GraphQLClient } from './graphql-client.js';

export interface Stores {
  readonly storeId: string;
  readonly otherStoreId: string;
}

/** Access tokens of the people who work there. */
export interface StaffTokens {
  readonly clerk: string;
  readonly otherClerk: string;
  readonly operator: string;
}

export interface Shop extends Stores, StaffTokens {}

export interface StaffPerson {
  readonly username: string;
  readonly password: string;
  readonly role: 'CLERK' | 'OPERATOR';
  readonly storeId: string | null;
  readonly isDemo?: boolean;
}

export const PASSWORD = 'a password for these tests';

export const CLERK = 'corner-clerk';
const OTHER_CLERK = 'station-clerk';
export const OPERATOR = 'programme-operator';

const CORNER_SHOP = 'corner-shop';
const STATION_SHOP = 'station-shop';

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

async function addStore(database: TestDatabase, code: string, names: string[]) {
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
  database: TestDatabase,
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
export async function loginStaff(client: GraphQLClient, username: string): Promise<string> {
  const { loginStaff: session } = await client.ask<{ loginStaff: { accessToken: string } }>(LOGIN, {
    username,
    password: PASSWORD,
  });
  return session.accessToken;
}

/** Signs all three in: their tokens live twelve hours of the server's clock. */
export const signInShop = async (client: GraphQLClient): Promise<StaffTokens> => ({
  clerk: await loginStaff(client, CLERK),
  otherClerk: await loginStaff(client, OTHER_CLERK),
  operator: await loginStaff(client, OPERATOR),
});

/** Puts two shops and their staff into a migrated database; nothing public makes them. */
export async function openShop(database: TestDatabase): Promise<void> {
  const storeId = await addStore(database, CORNER_SHOP, ['街角店', 'Corner shop']);
  const otherStoreId = await addStore(database, STATION_SHOP, ['车站店', 'Station shop']);
  const person = { password: PASSWORD };
  await addStaff(database, { ...person, username: CLERK, role: 'CLERK', storeId });
  await addStaff(database, {
    ...person,
    username: OTHER_CLERK,
    role: 'CLERK',
    storeId: otherStoreId,
  });
  await addStaff(database, { ...person, username: OPERATOR, role: 'OPERATOR', storeId: null });
}

/** The shops that {@link openShop} put there. */
export async function findStores(database: TestDatabase): Promise<Stores> {
  const idOf = async (code: string) => {
    const { id } = await database.row<{ id: string }>('SELECT id FROM store WHERE code = ?', [
      code,
    ]);
    return id;
  };
  return { storeId: await idOf(CORNER_SHOP), otherStoreId: await idOf(STATION_SHOP) };
}
