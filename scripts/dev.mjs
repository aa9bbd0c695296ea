// npm run dev: the server and the page in the browser, each renewed when its sources change.
import path from 'node:path';
import { buildSharedTypes } from './lib/builds.mjs';
import { openDatabase } from './lib/database.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { abortOnSignal } from './lib/interrupts.mjs';
import { packageScript } from './lib/package-script.mjs';
import { BFF, MINIPROGRAM } from './lib/paths.mjs';
import { runReloading } from './lib/reloading-server.mjs';
import { serverEnvironment } from './lib/server.mjs';
import { checkListenAddress, checkNode, loadEnvFile } from './lib/settings.mjs';
import { step, unchanged } from './lib/steps.mjs';
import { endTied, spawnTied } from './lib/tied-process.mjs';
import { runMain } from './lib/user-error.mjs';

const STOP_GRACE_MS = 5_000;

/** Kept apart from `dist`, which `npm start` serves. */
const OUTPUT = '.dev';

function startH5() {
  const { program, args, cwd, env } = packageScript(MINIPROGRAM, 'dev:h5', {
    env: { TARO_OUT: `${OUTPUT}/h5` },
  });
  return spawnTied(program, args, { cwd, env, stdio: 'inherit' });
}

await runMain(async () => {
  const signal = abortOnSignal();
  checkNode();
  loadEnvFile();
  const address = await checkListenAddress();
  const database = await step('Database', openDatabase, ({ kind }) => kind);
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let h5;
  try {
    await step('Dependencies', () => installDependencies(signal), unchanged);
    await step('Shared types', () => buildSharedTypes(signal), unchanged);
    h5 = startH5();
    await runReloading({
      directory: BFF,
      output: path.join(BFF, OUTPUT),
      env: serverEnvironment(address, database.url),
      signal,
    });
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  } finally {
    if (h5) await endTied(h5, STOP_GRACE_MS);
    await database.server?.stop();
  }
});
