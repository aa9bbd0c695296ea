import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * A process that can be recognised later: a process id alone may be given to somebody else.
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

/** Of /proc/<pid>/stat, counted after the program name: the state, and the start in clock ticks. */
const STATE_FIELD = 0;
const START_FIELD = 19;

/**
 * When a process started, in a form that only serves comparison; undefined when it is not running.
 * @param {number} pid
 */
function startOf(pid) {
  if (fs.existsSync('/proc/self/stat')) {
    let stat;
    try {
      stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    } catch {
      return undefined;
    }
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[STATE_FIELD] === 'Z' ? undefined : fields[START_FIELD];
  }
  const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return listed.stdout?.trim() || undefined;
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export const identify = (pid) => ({ pid, startedAt: startOf(pid) ?? 'gone' });

/** @param {ProcessIdentity | undefined} identity */
export const isRunning = (identity) =>
  identity !== undefined && startOf(identity.pid) === identity.startedAt;

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks a process to end, and ends it by force when it does not.
 * @param {ProcessIdentity} identity
 * @param {number} graceMs 0: by force at once
 */
export async function endProcess(identity, graceMs) {
  const until = performance.now() + graceMs;
  if (graceMs > 0 && isRunning(identity)) process.kill(identity.pid, 'SIGTERM');
  while (isRunning(identity) && performance.now() < until) await sleep(50);
  if (isRunning(identity)) process.kill(identity.pid, 'SIGKILL');
  while (isRunning(identity)) await sleep(20);
}
