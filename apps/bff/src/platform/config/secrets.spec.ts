import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseEnvironment } from './environment.js';
import { resolveSecrets } from './secrets.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const secretsWith = (extra: Record<string, string> = {}) =>
  resolveSecrets(
    parseEnvironment({ DATABASE_URL: 'mysql://a:b@c:3306/d', DATA_DIR: folder, ...extra }),
  );

test('missing secrets are made once, for the owner only', () => {
  const first = secretsWith();
  expect(new Set(Object.values(first)).size).toBe(3);
  expect(first.jwt).toMatch(/^[0-9a-f]{64}$/);
  expect(secretsWith()).toEqual(first);
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('given secrets come before made ones', () => {
  const given = 'g'.repeat(32);
  const made = secretsWith();
  expect(secretsWith({ CARD_CODE_SECRET: given })).toEqual({ ...made, cardCode: given });
});

test('a spoilt file is named', () => {
  writeFileSync(path.join(folder, 'secrets.json'), '{}');
  expect(() => secretsWith()).toThrow(/secrets\.json cannot be used/);
});
