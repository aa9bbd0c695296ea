import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const HERE = path.resolve('src/features/gallery');
const UI = path.resolve('src/ui');
/**
 * Parts of others, what Page brings along (the stand-in’s cashier too: it asks the server about a payment
 * under way) or what stands in its place, a points number that remembers what the member saw, and how something is delivered, as two packages ask it.
 */
const NOT_ALONE = [
  'address-sheet',
  'balance-number',
  'cashier-host',
  'cashier-sheet',
  'field-frame',
  'first-page-problem',
  'list-row-content',
  'page-header',
  'page-problem-host',
  'privacy-host',
  'state-panel',
  'toast',
  'ways-card',
];

test('every primitive stands in the gallery', () => {
  const primitives = fs
    .readdirSync(UI)
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.weapp.tsx'))
    .map((file) => file.slice(0, -'.tsx'.length));
  const sources = fs
    .readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => fs.readFileSync(path.join(HERE, file), 'utf8'))
    .join('\n');
  const missing = primitives.filter((name) => !sources.includes(`from '@/ui/${name}'`));
  expect(missing.sort()).toEqual(NOT_ALONE);
});
