import path from 'node:path';
import { packageScript, packageScripts } from './package-script.mjs';
import { BFF, MINIPROGRAM, ROOT, SHARED_TYPES, TESTS } from './paths.mjs';

/**
 * @typedef {'bff' | 'h5' | 'weapp' | 'database' | 'browser'} Need what must be there before a check runs
 *
 * @typedef {object} Check
 * @property {string} name `group` or `group:part`; `npm test -- --only` takes either
 * @property {'command' | 'jest'} kind a command counts as one, a jest run as its tests
 * @property {Need[]} needs
 * @property {(context: CheckContext) => import('./run-command.mjs').Command[]} commands
 *
 * @typedef {object} CheckContext
 * @property {NodeJS.ProcessEnv} env
 * @property {(database: string) => string} databaseUrl
 * @property {AbortSignal} signal
 */

/** A database that only the migrations have written. */
export const DRIFT_DATABASE = 'drift';

const PACKAGES = { bff: BFF, miniprogram: MINIPROGRAM, 'shared-types': SHARED_TYPES, tests: TESTS };

/** @type {Need[]} */
const WHOLE_PRODUCT = ['bff', 'h5', 'database'];

/** The specs that look at every state of a screen; the other browser specs go ways through the app. */
const SCREENS = '/screens-[^/]*$';

/**
 * Suites across packages, a folder each or part of one, in the order in which they are most likely to tell
 * something, and how many of their files run at once on two cores: the more they wait (for answers, seconds and
 * minutes), the more.
 * @type {Record<string, { needs: Need[], atOnce: number, args?: string[] }>}
 */
const SUITES = {
  testkit: { needs: ['database'], atOnce: 2 },
  e2e: { needs: WHOLE_PRODUCT, atOnce: 4 },
  races: { needs: WHOLE_PRODUCT, atOnce: 2 },
  faults: { needs: WHOLE_PRODUCT, atOnce: 2 },
  weapp: { needs: ['bff', 'database', 'weapp'], atOnce: 4 },
  'browser:journeys': {
    needs: [...WHOLE_PRODUCT, 'browser'],
    atOnce: 4,
    args: ['--testPathIgnorePatterns', SCREENS],
  },
  'browser:screens': {
    needs: [...WHOLE_PRODUCT, 'browser'],
    atOnce: 3,
    args: ['--testPathPatterns', SCREENS],
  },
};

/**
 * @param {string} name
 * @param {string} directory
 * @param {string} script
 * @param {Need[]} [needs]
 * @returns {Check}
 */
const scriptCheck = (name, directory, script, needs = []) => ({
  name,
  kind: 'command',
  needs,
  commands: ({ env, signal }) => [packageScript(directory, script, { env, signal })],
});

/**
 * @param {string} name
 * @param {string} directory
 * @param {Need[]} needs
 * @param {readonly string[]} [args]
 * @returns {Check}
 */
const jestCheck = (name, directory, needs, args = []) => ({
  name,
  kind: 'jest',
  needs,
  commands: ({ env, signal }) => [packageScript(directory, 'test', { env, signal, args })],
});

/** @type {Check} */
const migrationDrift = {
  name: 'migrations',
  kind: 'command',
  needs: ['bff', 'database'],
  commands: ({ env, databaseUrl, signal }) => {
    const options = { env: { ...env, DATABASE_URL: databaseUrl(DRIFT_DATABASE) }, signal };
    return ['migration:run', 'migration:check'].map((script) =>
      packageScript(BFF, script, options),
    );
  },
};

/** @returns {Check[]} everything that `npm test` checks, in order */
export function allChecks() {
  const packages = Object.entries(PACKAGES);
  return [
    scriptCheck('format', ROOT, 'check:format'),
    scriptCheck('types:scripts', ROOT, 'typecheck'),
    ...packages.map(([name, directory]) => scriptCheck(`types:${name}`, directory, 'typecheck')),
    scriptCheck('imports', ROOT, 'check:imports'),
    scriptCheck('unused', ROOT, 'check:unused'),
    scriptCheck('house-rules', ROOT, 'check:house-rules'),
    scriptCheck('schema', BFF, 'schema:check', ['bff']),
    scriptCheck('operations', MINIPROGRAM, 'codegen:check'),
    migrationDrift,
    ...packages
      .filter(([name, directory]) => name !== 'tests' && 'test' in packageScripts(directory))
      .map(([name, directory]) =>
        jestCheck(`unit:${name}`, directory, ['database'], ['--maxWorkers=2']),
      ),
    ...Object.entries(SUITES).map(([name, { needs, atOnce, args = [] }]) => {
      const [folder = name] = name.split(':');
      const roots = ['--roots', path.join(TESTS, folder)];
      return jestCheck(name, TESTS, needs, [...roots, `--maxWorkers=${atOnce}`, ...args]);
    }),
  ];
}

/**
 * The checks that a developer named.
 * @param {readonly string[]} names
 */
export function checksNamed(names) {
  return allChecks().filter(({ name }) =>
    names.some((wanted) => name === wanted || name.startsWith(`${wanted}:`)),
  );
}
