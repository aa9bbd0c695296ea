import { expect, test } from '@jest/globals';
import { hashOfNobody, hashPassword, isPassword } from './password-hash.js';

test('a password fits its own hash and no other', async () => {
  const hash = await hashPassword('南京路 2026');
  expect(hash).toMatch(/^scrypt\$32768\$8\$3\$/);
  expect(await isPassword('南京路 2026', hash)).toBe(true);
  expect(await isPassword('南京路 2027', hash)).toBe(false);
  expect(await hashPassword('南京路 2026')).not.toBe(hash);
});

test('a hash of another kind is not taken for a wrong password', async () => {
  await expect(isPassword('x', 'md5$abc')).rejects.toThrow(/unknown form/);
});

test('nobody has a password', async () => {
  expect(hashOfNobody()).toMatch(/^scrypt\$32768\$8\$3\$/);
  expect(await isPassword('', hashOfNobody())).toBe(false);
});
