// House rules that neither the linter nor the import table can see. Prints each breach; exit 1 when there is one.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';

const PLACES = [
  'apps/bff/src',
  'apps/miniprogram/src',
  'packages/shared-types/src',
  'tests',
  'scripts',
];
const NOT_OURS = new Set(['node_modules', 'dist', 'generated', '.output']);
const SOURCE = /\.(tsx?|mjs|cjs)$/;
const TEST_FILE = /\.(spec|testing)\.tsx?$/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const COMMENT_LINE = /^\s*(\*|\/\*|\/\/)/;

const LONGEST_FILE = 400;

/** @param {string} file */
const inBff = (file) => file.startsWith('apps/bff/src/') && !TEST_FILE.test(file);
/** @param {string} file a rule or a use case: a file of a feature whose name carries no role */
const withoutRole = (file) => /^apps\/bff\/src\/features\/[^/]+\/[^/.]+\.ts$/.test(file);

/**
 * @typedef {object} LineRule
 * @property {(file: string) => boolean} appliesTo
 * @property {RegExp} pattern
 * @property {string} message
 */

/** @type {LineRule[]} */
const LINE_RULES = [
  {
    appliesTo: (file) => inBff(file) && !file.startsWith('apps/bff/src/platform/config/'),
    pattern: /\bprocess\.env\b/,
    message: 'settings are read in platform/config alone',
  },
  {
    appliesTo: (file) => inBff(file) && !file.startsWith('apps/bff/src/platform/'),
    pattern: /\bnew Date\(|\bDate\.now\(|\bMath\.random\(/,
    message: 'time and chance come from platform, so that tests can set them',
  },
  {
    appliesTo: (file) => withoutRole(file) && !file.endsWith('/index.ts'),
    pattern:
      /^(?!import (type )?\{ (Inject|Injectable|Inject, Injectable) \}).*from '@nestjs\/common'/,
    message: 'a use case takes only Injectable and Inject from Nest, a rule nothing',
  },
];

/** Spelled so that this file does not break its own rule. */
const MARKS = [
  '@ts-' + 'ignore',
  '@ts-' + 'nocheck',
  'biome-' + 'ignore',
  'TO' + 'DO',
  'FIX' + 'ME',
];

/**
 * @param {string} directory relative to the root
 * @returns {string[]} source files, relative to the root
 */
function sourcesIn(directory) {
  return fs.readdirSync(path.join(ROOT, directory), { withFileTypes: true }).flatMap((entry) => {
    const name = `${directory}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : sourcesIn(name);
    return SOURCE.test(entry.name) ? [name] : [];
  });
}

/**
 * @param {string} file
 * @returns {string[]} breaches
 */
function breachesIn(file) {
  const lines = fs.readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n');
  const breaches = [];
  if (lines.length > LONGEST_FILE)
    breaches.push(`${file}: ${lines.length} lines, at most ${LONGEST_FILE}`);
  if (!KEBAB_CASE.test(path.basename(file))) breaches.push(`${file}: names are in kebab-case`);
  const rules = LINE_RULES.filter((rule) => rule.appliesTo(file));
  lines.forEach((line, index) => {
    const mark = MARKS.find((text) => line.includes(text));
    if (mark) breaches.push(`${file}:${index + 1}: settle what ${mark} stands for`);
    if (COMMENT_LINE.test(line)) return;
    for (const { pattern, message } of rules) {
      if (pattern.test(line)) breaches.push(`${file}:${index + 1}: ${message}`);
    }
  });
  return breaches;
}

const breaches = PLACES.flatMap(sourcesIn).flatMap(breachesIn);
for (const breach of breaches) console.error(breach);
process.exitCode = breaches.length > 0 ? 1 : 0;
