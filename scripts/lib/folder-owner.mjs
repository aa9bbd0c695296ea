import fs from 'node:fs';
import path from 'node:path';
import { endProcess, identify, isRunning, sleep } from './process-identity.mjs';
import { UserError } from './user-error.mjs';

/**
 * Who uses a database folder, kept in the folder itself.
 * @typedef {object} FolderOwner
 * @property {import('./process-identity.mjs').ProcessIdentity} launcher
 * @property {import('./process-identity.mjs').ProcessIdentity} [server]
 * @property {number} [port] set once the server answers
 */

/** An orphaned server gets this long to write out its pages. */
const ORPHAN_GRACE_MS = 60_000;
/** A launcher that is just ending gets this long to give the folder back. */
const PATIENCE_MS = 5_000;

/** @param {string} directory */
const ownerFile = (directory) => path.join(directory, 'owner.json');

/**
 * @param {string} directory
 * @returns {FolderOwner | undefined}
 */
function readOwner(directory) {
  try {
    return JSON.parse(fs.readFileSync(ownerFile(directory), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The launcher that uses the folder now, if one does.
 * @param {string} directory
 */
export function currentOwner(directory) {
  const owner = readOwner(directory);
  return owner && isRunning(owner.launcher) ? owner : undefined;
}

/**
 * Takes the folder for this process. A server whose launcher was killed is ended first.
 * @param {string} directory
 * @throws {UserError} when another living launcher has it
 */
export async function claimFolder(directory) {
  makeFolder(directory);
  const mine = { launcher: identify(process.pid) };
  const draft = `${ownerFile(directory)}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(mine));
  const until = performance.now() + PATIENCE_MS;
  try {
    for (;;) {
      try {
        // A link appears with its content, and never over another one.
        fs.linkSync(draft, ownerFile(directory));
        return;
      } catch (error) {
        if (!isExists(error)) throw error;
      }
      const other = readOwner(directory);
      if (!other || !isRunning(other.launcher)) {
        await endOrphan(directory);
        fs.rmSync(ownerFile(directory), { force: true });
      } else if (performance.now() < until) await sleep(100);
      else throw folderInUse(directory, other.launcher.pid);
    }
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Ends the server of a launcher that was killed.
 * @param {string} directory
 */
export async function endOrphan(directory) {
  const server = readOwner(directory)?.server;
  if (server) await endProcess(server, ORPHAN_GRACE_MS);
}

/** @param {string} directory */
function makeFolder(directory) {
  try {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
    fs.accessSync(directory, fs.constants.W_OK);
  } catch (error) {
    throw new UserError(
      `Cannot write to ${directory} (${error instanceof Error ? error.message : error}). Make it writable, or set DATA_DIR to another folder.`,
    );
  }
}

/** @param {unknown} error */
const isExists = (error) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * @param {string} directory
 * @param {number} pid
 */
const folderInUse = (directory, pid) =>
  new UserError(
    `The database folder ${directory} is in use by process ${pid}. Stop that one, or set DATA_DIR to another folder.`,
  );

/**
 * @param {string} directory
 * @param {{ serverPid: number, port?: number }} now
 */
export function recordServer(directory, { serverPid, port }) {
  /** @type {FolderOwner} */
  const owner = { launcher: identify(process.pid), server: identify(serverPid) };
  if (port !== undefined) owner.port = port;
  const draft = `${ownerFile(directory)}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(owner));
  fs.renameSync(draft, ownerFile(directory));
}

/** @param {string} directory */
export const releaseFolder = (directory) => fs.rmSync(ownerFile(directory), { force: true });
