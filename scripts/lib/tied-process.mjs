import { spawn } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/**
 * Starts a process that does not outlive this one: where the kernel offers it (Linux), it is asked to end
 * when this process dies, even of SIGKILL. It has a process group of its own, so that Ctrl-C in the terminal
 * reaches only this process, which ends its children in the right order.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnTied(program, args, options) {
  const setpriv = findProgram(['setpriv']);
  return setpriv
    ? spawn(setpriv, ['--pdeathsig', 'TERM', program, ...args], { ...options, detached: true })
    : spawn(program, args, { ...options, detached: true });
}

/**
 * Ends such a process and all that it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} graceMs
 */
export async function endTied(child, graceMs) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const group = -child.pid;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(group, 'SIGTERM');
  const force = setTimeout(() => process.kill(group, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(force);
}
