import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inlineScriptSources } from './inline-scripts.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'h5-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('names the scripts in the page by the hash of exactly what stands in them', () => {
  const page =
    '<script>alert(1)</script><script src="/app.js"></script><script data-app="a b">\n</script>';
  writeFileSync(path.join(folder, 'index.html'), page);
  expect(inlineScriptSources(folder)).toEqual([
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    "'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='",
  ]);
});

test('finds nothing where no app is built or served', () => {
  expect(inlineScriptSources(folder)).toEqual([]);
  expect(inlineScriptSources(null)).toEqual([]);
});
