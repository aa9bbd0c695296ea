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
