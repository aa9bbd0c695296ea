import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

/** What a package's folder holds besides its sources. */
const NOT_SOURCES = new Set([
  'node_modules',
  'dist',
  '.cache',
  'coverage',
  '.dev',
  '.taro',
  '.swc',
  '.data',
]);
const NOT_BUILT = /\.(spec\.tsx?|tsbuildinfo|log|md)$/;

/**
 * @param {string} place a file or folder
 * @returns {string[]} files
 */
function filesIn(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .filter((name) => !NOT_SOURCES.has(name) && !NOT_BUILT.test(name))
    .flatMap((name) => filesIn(path.join(place, name)));
}

/**
 * A hash over names and contents.
 * @param {readonly string[]} places files and folders
 * @param {readonly string[]} [facts] what else the outcome depends on
 */
export function fingerprint(places, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of places.flatMap(filesIn).sort()) {
    hash.update(`\0${path.relative(ROOT, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Does some work unless it was done for the same inputs and its output is still there.
 * @param {string} name of the stamp
 * @param {string} inputs their fingerprint
 * @param {readonly string[]} outputs files that the work makes
 * @param {() => Promise<void>} work
 * @returns {Promise<'done' | 'unchanged'>}
 */
export async function unlessUnchanged(name, inputs, outputs, work) {
  const stamp = path.join(CACHE, 'stamps', name);
  const last = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (last === inputs && outputs.every((file) => fs.existsSync(file))) return 'unchanged';
  fs.rmSync(stamp, { force: true });
  await work();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, inputs);
  return 'done';
}
