// npm run audit:ledger: recomputes every invariant of the ledger from the rows of DATABASE_URL, or of the
// private database (beside a running server, or started for it). Exit 0 healthy, 1 with the violations.
import path from 'node:path';
import { buildBff, buildSharedTypes } from './lib/builds.mjs';
import { joinDatabase } from './lib/database.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { abortOnSignal } from './lib/interrupts.mjs';
import { BFF, dataDirectory, ROOT } from './lib/paths.mjs';
import { checkNode, loadEnvFile } from './lib/settings.mjs';
import { step, unchanged } from './lib/steps.mjs';
import { endTied, spawnTied } from './lib/tied-process.mjs';
import { runMain } from './lib/user-error.mjs';

const STOP_GRACE_MS = 5_000;

/**
 * @param {string} databaseUrl
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code of the audit
 */
const audit = (databaseUrl, signal) =>
  new Promise((resolve, reject) => {
    const child = spawnTied(
      process.execPath,
      ['--enable-source-maps', path.join(BFF, 'dist/audit-ledger.js')],
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

await runMain(async () => {
  const signal = abortOnSignal();
  checkNode();
  loadEnvFile();
  await step('Dependencies', () => installDependencies(signal), unchanged);
  await step('Shared types', () => buildSharedTypes(signal), unchanged);
  await step('Server', () => buildBff(signal), unchanged);
  const database = await step('Database', joinDatabase, ({ kind }) => kind);
  try {
    return await audit(database.url, signal);
  } finally {
    await database.server?.stop();
  }
});
