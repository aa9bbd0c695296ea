import path from 'node:path';
import { dataDirectory } from './paths.mjs';
import { runningPrivateDatabase, startPrivateDatabase } from './private-database.mjs';
import { givenDatabaseUrl } from './settings.mjs';

/**
 * A database to work with.
 * @typedef {object} Database
 * @property {string} url
 * @property {string} kind in words
 * @property {import('./private-database.mjs').PrivateDatabase} [server] when we started it
 */

const directory = () => path.join(dataDirectory(), 'database');

/**
 * The database of DATABASE_URL, or else a private one that we start.
 * @returns {Promise<Database>}
 */
export async function openDatabase() {
  const given = await givenDatabaseUrl();
  if (given) return { url: given, kind: 'from DATABASE_URL' };
  const server = await startPrivateDatabase({ directory: directory() });
  return { url: server.url, kind: `private, port ${server.port}`, server };
}

/**
 * As openDatabase, but a private database that another process runs now is used where it is.
 * @returns {Promise<Database>}
 */
export async function joinDatabase() {
  const running = process.env.DATABASE_URL ? undefined : runningPrivateDatabase(directory());
  return running ? { url: running, kind: 'private, already running' } : openDatabase();
}
