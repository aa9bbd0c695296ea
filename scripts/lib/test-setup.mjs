import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { buildBff, buildH5, buildSharedTypes, buildWeapp } from './builds.mjs';
import { DRIFT_DATABASE } from './check-list.mjs';
import { installDependencies } from './dependencies.mjs';
import { CACHE } from './paths.mjs';
import { startScratchDatabase } from './scratch-database.mjs';
import { step, unchanged } from './steps.mjs';

/** Settings of the person at the terminal that must not reach the programme under test. */
const NOT_FOR_TESTS = new Set([
  'DATABASE_URL',
  'DATA_DIR',
  'HOST',
  'LOG_LEVEL',
  'NODE_ENV',
  'PORT',
  'PROGRAM_CONFIG',
]);

/**
 * Makes ready what the checks need, and no more.
 * @param {readonly import('./check-list.mjs').Check[]} checks
 * @param {AbortSignal} signal
 * @returns {Promise<{ context: import('./check-list.mjs').CheckContext, stop: () => Promise<void> }>}
 */
export async function setUpTests(checks, signal) {
  const needs = new Set(checks.flatMap((check) => check.needs));
  await step('Dependencies', () => installDependencies(signal), unchanged);
  await step('Shared types', () => buildSharedTypes(signal), unchanged);
  if (needs.has('bff')) await step('Server', () => buildBff(signal), unchanged);
  if (needs.has('h5') && needs.has('weapp')) {
    // Neither keeps two cores busy by itself.
    await step('Mini-program, browser and WeChat', async () => {
      await Promise.all([buildH5(signal), buildWeapp(signal)]);
    });
  } else if (needs.has('h5')) {
    await step('Mini-program for the browser', () => buildH5(signal), unchanged);
  } else if (needs.has('weapp')) {
    await step('Mini-program for WeChat', () => buildWeapp(signal), unchanged);
  }
  const browser = needs.has('browser') ? await step('Browser', ensureBrowser, String) : undefined;
  const database = needs.has('database')
    ? await step('Database', () => startScratchDatabase({ databases: ['scratch', DRIFT_DATABASE] }))
    : undefined;

  const kept = Object.entries(process.env).filter(([name]) => !NOT_FOR_TESTS.has(name));
  return {
    context: {
      env: {
        ...Object.fromEntries(kept),
        DATA_DIR: path.join(CACHE, 'test-data'),
        ...(database && { TEST_DATABASE_URL: database.url }),
        ...(browser && { CHROMIUM: browser }),
      },
      databaseUrl: (name) => database?.urlOf(name) ?? '',
      signal,
    },
    stop: async () => database?.stop(),
  };
}
