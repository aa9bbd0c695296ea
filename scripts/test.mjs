// npm test: the same set-up as npm start, then every check. `npm test -- --only <name>` runs a part.
import { allChecks, checksNamed } from './lib/check-list.mjs';
import { abortOnSignal, EXIT_INTERRUPTED, Interrupted } from './lib/interrupts.mjs';
import { runCheck } from './lib/run-check.mjs';
import { checkNode } from './lib/settings.mjs';
import { seconds } from './lib/steps.mjs';
import { setUpTests } from './lib/test-setup.mjs';
import { UserError } from './lib/user-error.mjs';

/** @typedef {import('./lib/run-check.mjs').CheckResult} CheckResult */

/** Commands use one core each; jest brings its own workers. */
const COMMANDS_AT_ONCE = 2;
const NAME_WIDTH = 20;

/** @param {string[]} args */
function chosenChecks([option, ...names]) {
  if (option === undefined) return allChecks();
  const checks = option === '--only' ? checksNamed(names) : [];
  if (checks.length > 0) return checks;
  const known = allChecks().map(({ name }) => name);
  throw new UserError(`Usage: npm test -- --only <name> ...; the names are ${known.join(', ')}.`);
}

/** @param {CheckResult} result */
function show({ name, passed, failed, milliseconds, output }) {
  const verdict = failed > 0 ? 'FAIL' : 'ok  ';
  const time = seconds(milliseconds).padStart(8);
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  console.log(`  ${verdict} ${name.padEnd(NAME_WIDTH)} ${time}  ${counts}`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
}

/**
 * @param {readonly import('./lib/check-list.mjs').Check[]} checks
 * @param {import('./lib/check-list.mjs').CheckContext} context
 * @returns {Promise<CheckResult[]>}
 */
async function runAll(checks, context) {
  /** @type {CheckResult[]} */
  const results = [];
  /** @param {import('./lib/check-list.mjs').Check} check */
  const run = async (check) => {
    const result = await runCheck(check, context);
    show(result);
    results.push(result);
  };
  const commands = checks.filter(({ kind }) => kind === 'command');
  const lane = async () => {
    for (let next = commands.shift(); next; next = commands.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: COMMANDS_AT_ONCE }, lane));
  for (const check of checks.filter(({ kind }) => kind === 'jest')) await run(check);
  return results;
}

/** @param {AbortSignal} signal */
async function test(signal) {
  checkNode();
  const checks = chosenChecks(process.argv.slice(2));
  const { context, stop } = await setUpTests(checks, signal);
  try {
    return await runAll(checks, context);
  } finally {
    await stop();
  }
}

const startedAt = performance.now();
const signal = abortOnSignal();
/** @type {Pick<CheckResult, 'name' | 'passed' | 'failed'>[]} */
let results = [{ name: 'set-up', passed: 0, failed: 1 }];
try {
  results = await test(signal);
} catch (error) {
  if (error instanceof Interrupted) process.exit(EXIT_INTERRUPTED);
  console.error(error instanceof UserError ? `\n${error.message}` : error);
}
const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
const total = (/** @type {'passed' | 'failed'} */ what) =>
  results.reduce((sum, result) => sum + result[what], 0);
console.log(`\n  ${seconds(performance.now() - startedAt)} in all`);
if (failures.length > 0) console.log(`  failed: ${failures.join(', ')}`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
