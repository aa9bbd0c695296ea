import fs from 'node:fs';
import path from 'node:path';
import { fingerprint, unlessUnchanged } from './fingerprint.mjs';
import { BFF, MINIPROGRAM, ROOT, SHARED_TYPES, TESTS } from './paths.mjs';
import { mustRun } from './run-command.mjs';

const PACKAGES = [ROOT, BFF, MINIPROGRAM, SHARED_TYPES, TESTS];
const ROOT_FILES = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'];

/** The exact package manager of the repository, `pnpm@x.y.z`. */
function packageManager() {
  return JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).packageManager;
}

/**
 * Installs what the lockfile says, when it or a package.json changed since the last time.
 * @param {AbortSignal} signal
 * @returns {Promise<'done' | 'unchanged'>}
 */
export function installDependencies(signal) {
  const inputs = fingerprint(
    [
      ...ROOT_FILES.map((name) => path.join(ROOT, name)),
      ...PACKAGES.map((directory) => path.join(directory, 'package.json')),
    ],
    [process.platform, process.arch],
  );
  const outputs = [
    path.join(ROOT, 'node_modules/.modules.yaml'),
    ...PACKAGES.map((directory) => path.join(directory, 'node_modules')),
  ];
  return unlessUnchanged('dependencies', inputs, outputs, () =>
    mustRun('Installing the dependencies', {
      program: 'npx',
      // The tools that build are development dependencies, so production needs them too.
      args: ['-y', packageManager(), 'install', '--frozen-lockfile', '--prod=false'],
      cwd: ROOT,
      env: { ...process.env, npm_config_confirm_modules_purge: 'false' },
      signal,
    }),
  );
}
