import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';
import { UserError } from './user-error.mjs';

/** apt waits this long for another package manager to finish. */
const LOCK_SECONDS = 300;

/**
 * @typedef {object} SystemPackage
 * @property {string} what what is missing, in words: 'a MariaDB or MySQL server'
 * @property {string[]} apt Debian and Ubuntu packages
 * @property {string} brew the command for Homebrew
 * @property {string} docker the command or the advice for Docker
 */

const canInstall = () => process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;

/** @param {SystemPackage} wanted */
function missing(wanted) {
  return new UserError(
    [
      `Huiji needs ${wanted.what}, and none was found on this machine. Install it, then run the same command again:`,
      `  Debian, Ubuntu:  sudo apt-get install -y ${wanted.apt.join(' ')}`,
      `  macOS:           ${wanted.brew}`,
      `  Docker:          ${wanted.docker}`,
    ].join('\n'),
  );
}

/** @param {string[]} args */
function aptGet(...args) {
  const result = spawnSync('apt-get', ['-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`, ...args], {
    // RUNLEVEL=1: the package must not start a service of its own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`.trim();
  throw new UserError(`apt-get ${args.join(' ')} failed:\n${said.slice(-1500)}`);
}

/**
 * Installs a system package where that is possible without asking (root on Debian or Ubuntu).
 * @param {SystemPackage} wanted
 * @throws {UserError} naming the package and the commands, where it is not
 */
export function installSystemPackage(wanted) {
  if (!canInstall()) throw missing(wanted);
  process.stdout.write(` installing ${wanted.apt.join(' ')} with apt-get`);
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...wanted.apt);
}
