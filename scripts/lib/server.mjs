import path from 'node:path';
import { BFF_ENTRY, BFF_NODE_FLAGS, H5_DIRECTORY } from './builds.mjs';
import { aborted } from './interrupts.mjs';
import { dataDirectory, MINIPROGRAM, ROOT } from './paths.mjs';
import { endTied, spawnTied } from './tied-process.mjs';
import { UserError } from './user-error.mjs';

/** The operations of our own clients by their hash; production answers no others. */
const OWN_DOCUMENTS = path.join(MINIPROGRAM, 'src/generated/persisted-documents.json');

/** Requests get this long to finish. */
const DRAIN_LIMIT_MS = 30_000;

/**
 * The settings of the server: those of this process, and where the set-up put things.
 * @param {{ host: string, port: number }} address
 * @param {string} databaseUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment({ host, port }, databaseUrl) {
  const { PROGRAM_CONFIG, TRUSTED_DOCUMENTS } = process.env;
  return {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || 'development',
    HOST: host,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory(),
    H5_DIR: H5_DIRECTORY,
    TRUSTED_DOCUMENTS: TRUSTED_DOCUMENTS || OWN_DOCUMENTS,
    ...(PROGRAM_CONFIG && { PROGRAM_CONFIG: path.resolve(ROOT, PROGRAM_CONFIG) }),
  };
}

/**
 * Runs the built server until a signal; then lets it drain.
 * @param {{ env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<number>} 0 after a signal; the server's own code when it gave up, having said why
 * @throws {UserError} when it was killed
 */
export async function runServer({ env, signal }) {
  const args = [...BFF_NODE_FLAGS, '--enable-source-maps', BFF_ENTRY];
  const child = spawnTied(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  /** @type {Promise<number | string>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, by) => resolve(code ?? by ?? 'unknown'));
  });
  const early = await Promise.race([ended, aborted(signal)]);
  if (typeof early === 'number' && early !== 0) return early;
  if (early !== undefined) throw new UserError(`The server ended unexpectedly (${early}).`);
  await endTied(child, DRAIN_LIMIT_MS);
  if ((await ended) === 'SIGKILL') {
    throw new UserError(`The server did not drain within ${DRAIN_LIMIT_MS / 1000} s: killed.`);
  }
  return 0;
}
