// SHA-256 (FIPS 180-4) and HMAC (RFC 2104), the same on the server and on a phone, which has no crypto of its own.
// Libraries bring BigInt, TextEncoder or newer syntax along, which phones of WeChat lack.

const SHA256_BYTES = 32;
const BLOCK_BYTES = 64;
const ROUNDS = 64;
const WORD_BYTES = 4;
const WORDS_PER_BLOCK = BLOCK_BYTES / WORD_BYTES;
/** The message's length in bits ends the last block, in 64 bits. */
const LENGTH_BYTES = 8;
const BITS_PER_BYTE = 8;
const WORD_VALUES = 2 ** 32;
const END_OF_MESSAGE = 0x80;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

const INITIAL_STATE = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const ROUND_CONSTANTS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** 32 bits turned right; every operator on them keeps 32 bits, signed. */
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** @returns the 32 bytes of its SHA-256 */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = withPadding(message);
  const view = new DataView(padded.buffer);
  const state = Int32Array.from(INITIAL_STATE);
  for (let start = 0; start < padded.length; start += BLOCK_BYTES) {
    addBlock(state, view, start);
  }
  const digest = new Uint8Array(SHA256_BYTES);
  const words = new DataView(digest.buffer);
  state.forEach((word, index) => {
    words.setInt32(index * WORD_BYTES, word);
  });
  return digest;
}

/** @returns the 32 bytes of HMAC-SHA-256 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > BLOCK_BYTES ? sha256(key) : key;
  const keyed = (pad: number, text: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(BLOCK_BYTES + text.length).fill(pad, 0, BLOCK_BYTES);
    for (let index = 0; index < short.length; index += 1) {
      bytes[index] = (short[index] ?? 0) ^ pad;
    }
    bytes.set(text, BLOCK_BYTES);
    return sha256(bytes);
  };
  return keyed(OUTER_PAD, keyed(INNER_PAD, message));
}

function withPadding(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil((message.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(message);
  padded[message.length] = END_OF_MESSAGE;
  const bits = message.length * BITS_PER_BYTE;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - LENGTH_BYTES, Math.floor(bits / WORD_VALUES));
  view.setUint32(padded.length - WORD_BYTES, bits % WORD_VALUES);
  return padded;
}

/** Of the block at hand: nothing else runs meanwhile. */
const schedule = new Int32Array(ROUNDS);
const wordAt = (index: number): number => schedule[index] ?? 0;

function readBlock(view: DataView, start: number): void {
  for (let index = 0; index < WORDS_PER_BLOCK; index += 1) {
    schedule[index] = view.getInt32(start + index * WORD_BYTES);
  }
  for (let index = WORDS_PER_BLOCK; index < ROUNDS; index += 1) {
    const early = wordAt(index - 15);
    const late = wordAt(index - 2);
    schedule[index] =
      wordAt(index - 16) +
      (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
      wordAt(index - 7) +
      (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
}

function addBlock(state: Int32Array, view: DataView, start: number): void {
  readBlock(view, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const constant = ROUND_CONSTANTS[round] ?? 0;
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + mixed + chosen + constant + wordAt(round)) | 0;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < words.length; index += 1) {
    state[index] = (state[index] ?? 0) + (words[index] ?? 0);
  }
}
