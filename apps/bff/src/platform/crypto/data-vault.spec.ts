import { expect, test } from '@jest/globals';
import type { AppConfig } from '../config/app-config.js';
import { DataVault } from './data-vault.js';

const vaultWith = (dataKey: string): DataVault =>
  new DataVault({ secrets: { dataKey } } as AppConfig);

const vault = vaultWith('a'.repeat(32));

test('what was sealed opens for its owner alone', () => {
  const sealed = vault.seal('phone', 'one', '13800138000');
  expect(vault.open('phone', 'one', sealed)).toBe('13800138000');
  expect(() => vault.open('phone', 'two', sealed)).toThrow();
});

test.each([
  ['a changed byte', (sealed: Buffer) => Buffer.from(sealed.map((b, i) => (i === 30 ? b ^ 1 : b)))],
  ['a missing end', (sealed: Buffer) => sealed.subarray(0, -1)],
  ['nothing', () => Buffer.alloc(0)],
])('%s does not open', (_, spoil) => {
  const sealed = vault.seal('phone', 'one', '13800138000');
  expect(() => vault.open('phone', 'one', spoil(sealed))).toThrow();
});

test('another DATA_KEY opens nothing', () => {
  const sealed = vault.seal('phone', 'one', '13800138000');
  expect(() => vaultWith('b'.repeat(32)).open('phone', 'one', sealed)).toThrow();
});

test('sealing twice gives two texts, hashing twice gives one', () => {
  expect(vault.seal('phone', 'one', 'x')).not.toEqual(vault.seal('phone', 'one', 'x'));
  expect(vault.digest('phone-digest', 'x')).toBe(vault.digest('phone-digest', 'x'));
  expect(vault.digest('phone-digest', 'x')).toMatch(/^[\w-]{43}$/);
});

test('purposes share no key', () => {
  expect(vault.digest('phone-digest', 'x')).not.toBe(vault.digest('identity-digest', 'x'));
});
