import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {
  clearLeftovers,
  errorLog,
  findDatabaseServer,
  initialiseDataFiles,
  spawnDatabaseServer,
  writeInitStatements,
} from './database-server.mjs';
import { claimFolder, currentOwner, recordServer, releaseFolder } from './folder-owner.mjs';
import { freePort, greetDatabase } from './ports.mjs';
import { endProcess, identify, isRunning, sleep } from './process-identity.mjs';
import { UserError } from './user-error.mjs';

/**
 * @typedef {object} PrivateDatabaseOptions
 * @property {string} directory its folder; made when missing
 * @property {readonly string[]} [databases] made when missing; the first one is in `url`
 * @property {boolean} [isAdmin] whether the account may make and drop databases (tests)
 * @property {boolean} [durable] whether a commit is on disk before it is answered
 *
 * @typedef {object} PrivateDatabase
 * @property {number} port
 * @property {string} url of the first database
 * @property {(database: string) => string} urlOf
 * @property {(listener: () => void) => void} onUnexpectedExit called when the server dies by itself
 * @property {() => Promise<void>} stop writes everything out and gives the folder back
 * @property {() => Promise<void>} kill SIGKILL, as if the power failed; the folder stays ours
 * @property {() => Promise<void>} restart starts it again on the same port (after kill, or running)
 */

const DEFAULT_DATABASE = 'huiji';
const USER = 'huiji';
const PORT_ATTEMPTS = 3;
/** Recovery after a crash reads the whole redo log. */
const START_LIMIT_MS = 120_000;
const STOP_GRACE_MS = 30_000;

/** @param {import('node:child_process').ChildProcess} child */
const isAlive = (child) => child.exitCode === null && child.signalCode === null;

/**
 * Starts a database server of our own in a folder of its own, for this user, reachable from this machine
 * only.
 * @param {PrivateDatabaseOptions} options
 * @returns {Promise<PrivateDatabase>}
 * @throws {UserError} when there is no server program, the folder is in use, or the server does not start
 */
export async function startPrivateDatabase({
  directory,
  databases = [DEFAULT_DATABASE],
  isAdmin = false,
  durable = true,
}) {
  const program = findDatabaseServer();
  await claimFolder(directory);
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let expectsExit = false;
  /** @type {Array<() => void>} */
  const listeners = [];

  /** @param {number} port */
  async function launch(port) {
    clearLeftovers(directory);
    const started = spawnDatabaseServer(program, { directory, port, durable });
    if (started.pid === undefined) throw serverDidNotStart(directory);
    child = started;
    expectsExit = false;
    recordServer(directory, { serverPid: started.pid });
    const until = performance.now() + START_LIMIT_MS;
    while (isAlive(started) && (await greetDatabase(port)) !== 'greeted') {
      if (performance.now() > until) await end(0);
      await sleep(25);
    }
    if (!isAlive(started)) return false;
    started.once('exit', () => {
      if (!expectsExit) for (const listener of listeners) listener();
    });
    recordServer(directory, { serverPid: started.pid, port });
    return true;
  }

  /** @param {number} graceMs */
  async function end(graceMs) {
    expectsExit = true;
    if (child?.pid !== undefined && isAlive(child)) {
      await endProcess(identify(child.pid), graceMs);
    }
  }

  async function launchOnFreePort() {
    for (let attempt = 0; attempt < PORT_ATTEMPTS; attempt += 1) {
      const port = await freePort();
      if (await launch(port)) return port;
    }
    throw serverDidNotStart(directory);
  }

  try {
    initialiseDataFiles(program, directory);
    const password = keptPassword(directory);
    writeInitStatements(directory, { user: USER, password, databases, isAdmin });
    const port = await launchOnFreePort();
    /** @param {string} database */
    const urlOf = (database) => `mysql://${USER}:${password}@127.0.0.1:${port}/${database}`;
    return {
      port,
      url: urlOf(databases[0] ?? DEFAULT_DATABASE),
      urlOf,
      onUnexpectedExit: (listener) => listeners.push(listener),
      stop: async () => {
        await end(STOP_GRACE_MS);
        releaseFolder(directory);
      },
      kill: () => end(0),
      restart: async () => {
        await end(STOP_GRACE_MS);
        if (!(await launch(port))) throw serverDidNotStart(directory);
      },
    };
  } catch (error) {
    await end(0);
    releaseFolder(directory);
    throw error;
  }
}

/**
 * The address of the private database that another launcher runs in this folder now; undefined when none
 * does.
 * @param {string} directory
 */
export function runningPrivateDatabase(directory) {
  const owner = currentOwner(directory);
  if (owner?.port === undefined || !isRunning(owner.server)) return undefined;
  return `mysql://${USER}:${keptPassword(directory)}@127.0.0.1:${owner.port}/${DEFAULT_DATABASE}`;
}

/**
 * The account's password, made once per folder: other users of this machine can reach the port too.
 * @param {string} directory
 */
function keptPassword(directory) {
  const file = path.join(directory, 'password');
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  }
  return fs.readFileSync(file, 'utf8');
}

/** @param {string} directory */
function serverDidNotStart(directory) {
  const log = errorLog(directory);
  const said = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim().slice(-1500) : '';
  return new UserError(
    `The private database in ${directory} did not start (or set DATABASE_URL to use another one). Its log, ${log}, ends:\n${said}`,
  );
}
