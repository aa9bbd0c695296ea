import mysql, { type Connection, type RowDataPacket } from 'mysql2/promise';
import { freshDatabase, namedDatabase, type TestDatabase } from './database.js';

/** Longer than filling any template takes on a busy machine. */
const LOCK_SECONDS = 300;
/** In a template that is wholly filled. */
const READY = 'template_is_ready';

/**
 * A new database with what a template holds. The first test of the run that asks for it fills it; the
 * others wait, then copy. Outside a run of tests (global-setup.mjs) nothing is kept to copy from.
 * @param name of the template, letters and digits
 */
export async function copyOfTemplate(
  name: string,
  fill: (template: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const { TEST_DATABASE_URL: server, TEMPLATE_PREFIX: prefix } = process.env;
  if (!server || !prefix) {
    const database = await freshDatabase();
    await fill(database);
    return database;
  }
  const template = `${prefix}${name}`;
  const connection = await mysql.createConnection({ uri: server });
  try {
    await makeOnce(connection, server, template, fill);
    const copy = await freshDatabase();
    await copyTables(connection, template, new URL(copy.url).pathname.slice(1));
    return copy;
  } finally {
    await connection.end();
  }
}

async function makeOnce(
  connection: Connection,
  server: string,
  template: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<void> {
  await connection.query('SELECT GET_LOCK(?, ?)', [template, LOCK_SECONDS]);
  try {
    if ((await tablesOf(connection, template)).includes(READY)) return;
    const database = await namedDatabase(server, template);
    await fill(database);
    await database.rows(`CREATE TABLE ${READY} (id INT PRIMARY KEY)`);
    await database.close();
  } finally {
    await connection.query('SELECT RELEASE_LOCK(?)', [template]);
  }
}

async function tablesOf(connection: Connection, database: string): Promise<string[]> {
  const [found] = await connection.query<(RowDataPacket & { name: string })[]>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [database],
  );
  return found.map(({ name }) => name);
}

async function copyTables(connection: Connection, from: string, to: string): Promise<void> {
  const tables = (await tablesOf(connection, from)).filter((table) => table !== READY);
  for (const table of tables) {
    await connection.query(`CREATE TABLE \`${to}\`.\`${table}\` LIKE \`${from}\`.\`${table}\``);
    await connection.query(
      `INSERT INTO \`${to}\`.\`${table}\` SELECT * FROM \`${from}\`.\`${table}\``,
    );
  }
}
