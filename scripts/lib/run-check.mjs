import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} CheckResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} milliseconds
 * @property {string} output what it printed
 */

/** A check that hangs must not take the run with it. */
const LIMIT_MS = 10 * 60_000;

/**
 * @param {import('./check-list.mjs').Check} check
 * @param {import('./check-list.mjs').CheckContext} context
 * @returns {Promise<CheckResult>}
 */
export async function runCheck(check, context) {
  const startedAt = performance.now();
  const limit = AbortSignal.timeout(LIMIT_MS);
  const signal = AbortSignal.any([context.signal, limit]);
  const run = check.kind === 'jest' ? runJest : runCommands;
  let counted;
  try {
    counted = await run(check.commands({ ...context, signal }));
  } catch (error) {
    if (!limit.aborted) throw error;
    counted = {
      passed: 0,
      failed: 1,
      output: `It did not end within ${LIMIT_MS / 60_000} minutes.`,
    };
  }
  return { name: check.name, milliseconds: performance.now() - startedAt, ...counted };
}

/** @param {import('./run-command.mjs').Command[]} commands the first that fails ends it */
async function runCommands(commands) {
  let printed = '';
  for (const command of commands) {
    const { code, output } = await runCommand(command);
    printed += output;
    if (code !== 0) return { passed: 0, failed: 1, output: printed };
  }
  return { passed: 1, failed: 0, output: printed };
}

/** @param {import('./run-command.mjs').Command[]} commands the one that runs jest */
async function runJest([command]) {
  if (command === undefined) throw new Error('a jest check has a command');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'huiji-jest-'));
  const report = path.join(folder, 'report.json');
  try {
    const args = [...command.args, '--json', `--outputFile=${report}`];
    const { code, output } = await runCommand({ ...command, args });
    const { passed, failed } = countTests(report);
    // Jest may fail for a reason that is no test: none found, a broken set-up, a crash.
    const otherFailure = code !== 0 && failed === 0 ? 1 : 0;
    return { passed, failed: failed + otherFailure, output };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report */
function countTests(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 0 };
  const counts = JSON.parse(fs.readFileSync(report, 'utf8'));
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
  };
}
