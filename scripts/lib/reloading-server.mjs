import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { endTied, spawnTied } from './tied-process.mjs';
import { isSource, transpiler } from './transpile.mjs';

/** An editor writes a file in several steps, and a branch switch touches many files. */
const SETTLE_MS = 80;
const STOP_GRACE_MS = 5_000;

/**
 * Runs a package's `src/main.ts`, and again after each change of its sources.
 * @param {{ directory: string, output: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} options
 */
export async function runReloading({ directory, output, env, signal }) {
  const { source, transpile, transpileAll } = transpiler({ directory, output });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {Set<string>} */
  const changed = new Set();
  let reloading = Promise.resolve();

  const start = () => {
    child = spawnTied(process.execPath, ['--enable-source-maps', path.join(output, 'main.js')], {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    });
  };
  const stop = async () => {
    if (child) await endTied(child, STOP_GRACE_MS);
  };
  const reload = async () => {
    const names = [...changed];
    changed.clear();
    try {
      await Promise.all(names.map(transpile));
    } catch (error) {
      // A syntax error while typing: the old server stays until the next change.
      console.error(error instanceof Error ? error.message : error);
      return;
    }
    await stop();
    start();
  };

  await transpileAll();
  start();
  try {
    for await (const { filename } of fs.promises.watch(source, { recursive: true, signal })) {
      if (!filename || !isSource(filename)) continue;
      if (changed.size === 0) {
        setTimeout(() => {
          reloading = reloading.then(reload);
        }, SETTLE_MS);
      }
      changed.add(filename);
    }
  } finally {
    await reloading;
    await stop();
  }
}
