import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOfHex, hexOf } from './hex.js';
import { hmacSha256, sha256 } from './sha256.js';
import { utf8 } from './utf8.js';

describe('SHA-256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j, as FIPS 180-4 says', (text, digest) => {
    expect(hexOf(sha256(utf8(text)))).toBe(digest);
  });

  test.each([...Array(200).keys()])('of %d bytes, as Node has it', (length) => {
    const bytes = new Uint8Array(length).fill(length);
    expect(hexOf(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('of any bytes, as Node has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => {
        expect(hexOf(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

test('HMAC of any key and message, as Node has it', () => {
  const bytes = fc.uint8Array({ maxLength: 150 });
  fc.assert(
    fc.property(bytes, bytes, (key, message) => {
      const known = createHmac('sha256', key).update(message).digest('hex');
      expect(hexOf(hmacSha256(key, message))).toBe(known);
    }),
  );
});

test('UTF-8 of any text, halves of pairs too, as Node has it', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    units.map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(hexOf(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'));
    }),
  );
});

describe('hexadecimal', () => {
  test('there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(bytesOfHex(hexOf(bytes))).toEqual(bytes);
        expect(bytesOfHex(hexOf(bytes).toUpperCase())).toEqual(bytes);
      }),
    );
  });

  test.each(['0', 'zz', '0x00', ' 00', '00\n'])('not %j', (text) => {
    expect(() => bytesOfHex(text)).toThrow(RangeError);
  });
});
