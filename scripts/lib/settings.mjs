import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { greetDatabase, LOOPBACK, tryListen } from './ports.mjs';
import { sleep } from './process-identity.mjs';
import { UserError } from './user-error.mjs';

const NEEDED_NODE = [20, 19];
const DEFAULT_PORT = 3000;
const MYSQL_PORT = 3306;
const GREETING_LIMIT_MS = 5000;
/** A server that is told to stop may take this long to give its port back. */
const PORT_GRACE_MS = 2000;

/** @throws {UserError} when Node is too old */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new UserError(
    `Huiji needs Node ${NEEDED_NODE.join('.')} or later; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

/** Settings in `.env` count where the environment says nothing. */
export function loadEnvFile() {
  const file = path.join(ROOT, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/**
 * Where the server will listen.
 * @throws {UserError} when it could not
 */
export async function checkListenAddress() {
  const host = process.env.HOST || LOOPBACK;
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UserError(`PORT is '${process.env.PORT}'; it must be a number from 0 to 65535.`);
  }
  const until = performance.now() + PORT_GRACE_MS;
  for (;;) {
    try {
      await tryListen(port, host);
      return { host, port };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE' && performance.now() < until) await sleep(100);
      else throw cannotListen(host, port, code);
    }
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {unknown} code
 */
function cannotListen(host, port, code) {
  if (code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} of ${host} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES') {
    return new UserError(`This user may not listen on port ${port}. Set PORT to 1024 or more.`);
  }
  return new UserError(`Cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`);
}

/**
 * The database that DATABASE_URL names, when it is set.
 * @returns {Promise<string | undefined>}
 * @throws {UserError} when it is not an address of a database, or nothing answers there
 */
export async function givenDatabaseUrl() {
  const text = process.env.DATABASE_URL;
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'mysql:' || !url.hostname || url.pathname.length < 2) {
    throw new UserError(
      'DATABASE_URL must look like mysql://user:password@host:3306/database. Mend it, or unset it to use a private database.',
    );
  }
  const port = Number(url.port || MYSQL_PORT);
  const answer = await greetDatabase(port, url.hostname, GREETING_LIMIT_MS);
  if (answer === 'greeted') return text;
  const why =
    answer === 'silent' ? 'no MySQL server answers there' : (answer.code ?? answer.message);
  throw new UserError(
    `Cannot reach the database of DATABASE_URL at ${url.hostname}:${port} (${why}). Start it, mend DATABASE_URL, or unset it to use a private database.`,
  );
}
