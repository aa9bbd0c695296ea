// A scratch database server for one command, or until Ctrl-C:
//   node scripts/private-database.mjs -- <command>   runs it with DATABASE_URL and TEST_DATABASE_URL set
//   node scripts/private-database.mjs                prints the address and waits
import { spawn } from 'node:child_process';
import { startScratchDatabase } from './lib/scratch-database.mjs';
import { runMain } from './lib/user-error.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {string[]} command
 * @param {string} url
 * @returns {Promise<number>} its exit code
 */
const run = ([program = '', ...args], url) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, DATABASE_URL: url, TEST_DATABASE_URL: url },
    });
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** @returns {Promise<number>} */
const waitForSignal = () =>
  new Promise((resolve) => {
    const keepAlive = setInterval(() => {}, 2 ** 30);
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        clearInterval(keepAlive);
        resolve(0);
      });
    }
  });

await runMain(async () => {
  const separator = process.argv.indexOf('--');
  const database = await startScratchDatabase();
  try {
    if (separator >= 0) return await run(process.argv.slice(separator + 1), database.url);
    console.log(`Scratch database, gone after Ctrl-C: ${database.url}`);
    return await waitForSignal();
  } finally {
    await database.stop();
  }
});
