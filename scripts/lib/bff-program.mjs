// Runs one of the server's other programs on the database of DATABASE_URL, or on the private database (beside a
// running server, or started for it).
import path from 'node:path';
import { buildBff, buildSharedTypes } from './builds.mjs';
import { joinDatabase } from './database.mjs';
import { installDependencies } from './dependencies.mjs';
import { abortOnSignal } from './interrupts.mjs';
import { BFF, dataDirectory, ROOT } from './paths.mjs';
import { checkNode, loadEnvFile } from './settings.mjs';
import { step, unchanged } from './steps.mjs';
import { endTied, spawnTied } from './tied-process.mjs';

const STOP_GRACE_MS = 5_000;

/**
 * @param {string} program its file among the server's programs
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runBffProgram(program, args = []) {
  const signal = abortOnSignal();
  checkNode();
  loadEnvFile();
  await step('Dependencies', () => installDependencies(signal), unchanged);
  await step('Shared types', () => buildSharedTypes(signal), unchanged);
  await step('Server', () => buildBff(signal), unchanged);
  const database = await step('Database', joinDatabase, ({ kind }) => kind);
  try {
    return await run(program, args, database.url, signal);
  } finally {
    await database.server?.stop();
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} databaseUrl
 * @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
const run = (program, args, databaseUrl, signal) =>
  new Promise((resolve, reject) => {
    const child = spawnTied(
      process.execPath,
      ['--enable-source-maps', path.join(BFF, 'dist/server', program), ...args],
      {
        cwd: ROOT,
        env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDirectory() },
        stdio: 'inherit',
      },
    );
    signal.addEventListener('abort', () => endTied(child, STOP_GRACE_MS));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
