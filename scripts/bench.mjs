// npm run bench: what the ledger and the API carry on this machine and how soon the app can be used, as ratios
// within one run. `npm run bench -- home` measures a part.
import { ensureBrowser } from './lib/browser.mjs';
import { buildBff, buildH5, buildSharedTypes } from './lib/builds.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { abortOnSignal, EXIT_INTERRUPTED, Interrupted } from './lib/interrupts.mjs';
import { TESTS } from './lib/paths.mjs';
import { startScratchDatabase } from './lib/scratch-database.mjs';
import { checkNode } from './lib/settings.mjs';
import { step, unchanged } from './lib/steps.mjs';
import { endTied, spawnTied } from './lib/tied-process.mjs';
import { runMain } from './lib/user-error.mjs';

const STOP_GRACE_MS = 10_000;

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code of the benchmark
 */
const measure = (env, signal) =>
  new Promise((resolve, reject) => {
    const child = spawnTied(
      process.execPath,
      [
        '--import',
        './bench/typescript.mjs',
        '--enable-source-maps',
        'bench/run.ts',
        ...process.argv.slice(2),
      ],
      {
        cwd: TESTS,
        env: { PATH: process.env.PATH, ...env },
        stdio: 'inherit',
      },
    );
    signal.addEventListener('abort', () => endTied(child, STOP_GRACE_MS));
    child.once('error', reject);
    child.once('exit', (code) => resolve(signal.aborted ? EXIT_INTERRUPTED : (code ?? 1)));
  });

await runMain(async () => {
  const signal = abortOnSignal();
  checkNode();
  try {
    await step('Dependencies', () => installDependencies(signal), unchanged);
    await step('Shared types', () => buildSharedTypes(signal), unchanged);
    await step('Server', () => buildBff(signal), unchanged);
    await step('Mini-program for the browser', () => buildH5(signal), unchanged);
    const browser = await step('Browser', ensureBrowser, String);
    const database = await step('Database', () => startScratchDatabase({ durable: true }));
    try {
      return await measure({ TEST_DATABASE_URL: database.url, CHROMIUM: browser }, signal);
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (error instanceof Interrupted) return EXIT_INTERRUPTED;
    throw error;
  }
});
