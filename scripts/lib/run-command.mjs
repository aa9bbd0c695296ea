import { spawnTied } from './tied-process.mjs';
import { UserError } from './user-error.mjs';

/**
 * @typedef {object} Command
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] ends the command and everything it started
 *
 * @typedef {{ code: number | null, output: string }} CommandResult code null: ended by a signal
 */

/**
 * Runs a command quietly and keeps what it prints.
 * @param {Command} command
 * @returns {Promise<CommandResult>}
 */
export function runCommand({ program, args, cwd, env = process.env, signal }) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawnTied(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    const onAbort = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', onAbort);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code, output });
    });
  });
}

/** Enough to see what went wrong. */
const SHOWN_OUTPUT = 4000;

/**
 * @param {string} what in words: 'Building the server'
 * @param {Command} command
 * @throws {UserError} with the end of its output, unless it exits with 0
 */
export async function mustRun(what, command) {
  const { code, output } = await runCommand(command);
  if (code !== 0) {
    throw new UserError(`${what} failed (exit ${code}):\n${output.trim().slice(-SHOWN_OUTPUT)}`);
  }
}
