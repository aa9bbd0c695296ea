import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * The scripts of a package.
 * @param {string} directory
 * @returns {Record<string, string>}
 */
export const packageScripts = (directory) =>
  JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8')).scripts ?? {};

/**
 * A script of a package.json as a command: what `pnpm run` does, without the second that starting a package
 * manager costs.
 * @param {string} directory of the package
 * @param {string} name of the script
 * @param {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal, args?: readonly string[] }} [options]
 * @returns {import('./run-command.mjs').Command}
 */
export function packageScript(directory, name, { env = {}, signal, args = [] } = {}) {
  const script = packageScripts(directory)[name];
  if (script === undefined) throw new Error(`${directory}/package.json has no script ${name}`);
  const PATH = [
    path.join(directory, 'node_modules/.bin'),
    path.join(ROOT, 'node_modules/.bin'),
    process.env.PATH,
  ].join(path.delimiter);
  return {
    program: '/bin/sh',
    args: ['-c', `${script} "$@"`, 'sh', ...args],
    cwd: directory,
    env: { ...process.env, ...env, PATH },
    ...(signal && { signal }),
  };
}
