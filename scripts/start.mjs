// npm start: everything a machine with only Node and npm needs, then the server, until Ctrl-C.
import { buildBff, buildH5, buildSharedTypes } from './lib/builds.mjs';
import { openDatabase } from './lib/database.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { abortOnSignal, EXIT_INTERRUPTED, Interrupted } from './lib/interrupts.mjs';
import { keepRunning } from './lib/keep-running.mjs';
import { runServer, serverEnvironment } from './lib/server.mjs';
import { checkListenAddress, checkNode, loadEnvFile } from './lib/settings.mjs';
import { seconds, step, unchanged } from './lib/steps.mjs';
import { runMain } from './lib/user-error.mjs';

/** @param {AbortSignal} signal */
async function start(signal) {
  const startedAt = performance.now();
  checkNode();
  loadEnvFile();
  const address = await checkListenAddress();
  const database = await step('Database', openDatabase, ({ kind }) => kind);
  const kept = database.server && keepRunning(database.server);
  try {
    signal.throwIfAborted();
    await step('Dependencies', () => installDependencies(signal), unchanged);
    await step('Shared types', () => buildSharedTypes(signal), unchanged);
    await step('Server', () => buildBff(signal), unchanged);
    await step('Mini-program for the browser', () => buildH5(signal), unchanged);
    console.log(`  Set up in ${seconds(performance.now() - startedAt)}; starting the server`);
    const code = await runServer({
      env: serverEnvironment(address, database.url),
      signal: kept ? AbortSignal.any([signal, kept.lost]) : signal,
    });
    kept?.lost.throwIfAborted();
    return code;
  } finally {
    await kept?.stop();
  }
}

await runMain(async () => {
  const signal = abortOnSignal();
  try {
    return await start(signal);
  } catch (error) {
    if (error instanceof Interrupted) return EXIT_INTERRUPTED;
    throw error;
  }
});
