import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Draw,
  drawMessage,
  drawRoll,
  drawTries,
  keepsCommitment,
  prizeAt,
  rollOf,
  seedCommitment,
  triesOf,
} from './fair-draw.js';
import { bytesOfHex, hexOf } from './hex.js';

interface Vector extends Omit<Draw, 'serverSeed'> {
  readonly serverSeed: string;
  readonly seedCommitment: string;
  readonly mac: string;
  readonly number: string;
  readonly roll: number;
}

/** Made by openssl and bc alone, see make-draws.sh there. */
const { vectors } = JSON.parse(
  readFileSync(new URL('../vectors/draws.json', import.meta.url), 'utf8'),
) as { vectors: Vector[] };

const anyDraw = fc.record({
  serverSeed: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  wheelId: fc.stringMatching(/^[0-9A-Z]{1,26}$/),
  version: fc.integer({ min: 0, max: 2 ** 31 }),
  memberId: fc.stringMatching(/^[0-9A-Z]{1,26}$/),
  nonce: fc.integer({ min: 0, max: 2 ** 31 }),
  clientSeed: fc.string({ minLength: 1, maxLength: 64 }),
});

const MILLION = 1_000_000n;
const eight = (value: bigint): Uint8Array => bytesOfHex(value.toString(16).padStart(16, '0'));

describe('committed vectors', () => {
  test.each(vectors)('nonce $nonce, $clientSeed: $roll', (vector) => {
    const draw = { ...vector, serverSeed: bytesOfHex(vector.serverSeed) };
    const [only] = drawTries(draw);
    expect(only?.mac && hexOf(only.mac)).toBe(vector.mac);
    expect(drawRoll(draw)).toBe(vector.roll);
    expect(seedCommitment(draw.serverSeed)).toBe(vector.seedCommitment);
  });

  test('are many', () => {
    expect(vectors.length).toBeGreaterThan(12);
  });
});

test('any draw is what Node and big integers make of the same words', () => {
  fc.assert(
    fc.property(anyDraw, (draw) => {
      const { wheelId, version, memberId, nonce, clientSeed } = draw;
      const message = `${wheelId}:${version}:${memberId}:${nonce}:${clientSeed}`;
      const mac = createHmac('sha256', draw.serverSeed).update(message, 'utf8').digest();
      expect(drawRoll(draw)).toBe(Number(mac.readBigUInt64BE() % MILLION));
    }),
  );
});

describe('the number of a MAC', () => {
  const limit = (2n ** 64n / MILLION) * MILLION;

  test.each([
    [0n, 0],
    [999_999n, 999_999],
    [1_000_000n, 0],
    [2n ** 32n, 967_296],
    [limit - 1n, 999_999],
    [limit, null],
    [2n ** 64n - 1n, null],
  ])('%d gives %s', (number, roll) => {
    expect(rollOf(eight(number))).toBe(roll);
  });

  test('any, read from the middle of a buffer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: limit - 1n }), (number) => {
        const buffer = new Uint8Array(40).fill(0xff);
        buffer.set(eight(number), 5);
        expect(rollOf(buffer.subarray(5))).toBe(Number(number % MILLION));
      }),
    );
  });

  test('above the last whole million: the message is tried again with :1, :2 ...', () => {
    const tooHigh = eight(limit + 5n);
    const macOf = (message: string) => (message.endsWith(':2') ? eight(42n) : tooHigh);
    expect(triesOf('w:1:m:0:c', macOf)).toEqual([
      { message: 'w:1:m:0:c', mac: tooHigh, roll: null },
      { message: 'w:1:m:0:c:1', mac: tooHigh, roll: null },
      { message: 'w:1:m:0:c:2', mac: eight(42n), roll: 42 },
    ]);
  });
});

describe('what is no draw', () => {
  const draw = { wheelId: 'w', version: 1, memberId: 'm', nonce: 0, clientSeed: 'c' };

  test('only the client seed, which comes last, may have a colon', () => {
    expect(drawMessage({ ...draw, clientSeed: 'a:b' })).toBe('w:1:m:0:a:b');
  });

  test.each([
    { wheelId: 'w:1' },
    { wheelId: '' },
    { memberId: 'm:0' },
    { memberId: '' },
    { version: 1.5 },
    { version: -1 },
    { nonce: Number.NaN },
    { nonce: -1 },
  ])('%j', (wrong) => {
    expect(() => drawMessage({ ...draw, ...wrong })).toThrow(RangeError);
  });

  test.each([0, 31, 33, 64])('a seed of %d bytes', (length) => {
    expect(() => drawRoll({ ...draw, serverSeed: new Uint8Array(length) })).toThrow(RangeError);
  });
});

describe('the prize at a roll', () => {
  const prizes = [
    { name: 'top', oddsPpm: 1 },
    { name: 'never', oddsPpm: 0 },
    { name: 'some', oddsPpm: 299_999 },
    { name: 'none', oddsPpm: 700_000 },
  ];

  test.each([
    [0, 'top'],
    [1, 'some'],
    [299_999, 'some'],
    [300_000, 'none'],
    [999_999, 'none'],
  ])('%d is %s', (roll, name) => {
    expect(prizeAt(roll, prizes).name).toBe(name);
  });

  test.each([-1, 1_000_000, Number.NaN])('%d has none', (roll) => {
    expect(() => prizeAt(roll, prizes)).toThrow(RangeError);
  });
});

describe('the commitment', () => {
  const [vector] = vectors;
  const kept = vector?.serverSeed ?? '';
  const said = vector?.seedCommitment ?? '';

  test.each([
    ['the seed', kept, said, true],
    ['in capitals', kept.toUpperCase(), said.toUpperCase(), true],
    ['another seed', `1${kept.slice(1)}`, said, false],
    ['a shorter one', kept.slice(2), said, false],
    ['no seed', 'reveal', said, false],
  ])('%s', (_, seed, commitment, isKept) => {
    expect(keepsCommitment(seed, commitment)).toBe(isKept);
  });
});
