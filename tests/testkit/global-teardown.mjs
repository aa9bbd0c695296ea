import mysql from 'mysql2/promise';
import { writeIndex } from '../browser/harness/screens-index.mjs';

export default async function tearDown() {
  await dropTemplates();
  await globalThis.scratchDatabaseOfRun?.stop();
  if (process.env.UPDATE_SCREENS === '1') await writeIndex();
}

/** A server that the caller brought is left as it was. */
async function dropTemplates() {
  const connection = await mysql.createConnection({ uri: process.env.TEST_DATABASE_URL });
  const [found] = await connection.query(
    'SELECT schema_name AS name FROM information_schema.schemata WHERE LEFT(schema_name, ?) = ?',
    [process.env.TEMPLATE_PREFIX.length, process.env.TEMPLATE_PREFIX],
  );
  for (const { name } of found) await connection.query(`DROP DATABASE \`${name}\``);
  await connection.end();
}
