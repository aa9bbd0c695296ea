import { bytesOfHex, hexOf } from './hex.js';
import { hmacSha256, sha256 } from './sha256.js';
import { utf8 } from './utf8.js';

/** Rolls are 0 to 999,999: odds are parts per million. */
export const ROLLS = 1_000_000;

/** Bytes of a server seed: the key of the draw as such. */
export const SERVER_SEED_BYTES = 32;

/** Characters (UTF-16 units) of what the phone mixes into a draw. */
export const LONGEST_CLIENT_SEED = 64;

/** What a roll follows from, and nothing else. */
export interface Draw {
  /** 32 raw bytes, the same for all spins of a business date; secret until that day is over. */
  readonly serverSeed: Uint8Array;
  readonly wheelId: string;
  readonly version: number;
  readonly memberId: string;
  /** Number of the member's spins before on that wheel version and day. */
  readonly nonce: number;
  readonly clientSeed: string;
}

/** One try at a roll. All but one draw in 33 billion take a single one. */
export interface DrawTry {
  readonly message: string;
  /** HMAC-SHA-256 of the message under the server seed. */
  readonly mac: Uint8Array;
  /** 0 to 999,999; null when its number lies above the last whole million, where low rolls would come too often. */
  readonly roll: number | null;
}

/** How many bytes of the MAC make the number. */
export const NUMBER_BYTES = 8;
const WORD_VALUES = 2 ** 32;
const HALF_BYTES = 4;
/** floor(2^64 / 10^6) x 10^6 is 2^64 - 551,616. */
const TOP_HALF = WORD_VALUES - 1;
const FIRST_REJECTED_LOW_HALF = WORD_VALUES - 551_616;

/**
 * What the seed of a draw is asked to sign: `wheelId:version:memberId:nonce:clientSeed`.
 * @throws RangeError when a part other than the client seed has a colon, or is not what it should be
 */
export function drawMessage(draw: Omit<Draw, 'serverSeed'>): string {
  for (const part of [draw.wheelId, draw.memberId]) {
    if (part === '' || part.includes(':')) {
      throw new RangeError('an id in a draw has no colon');
    }
  }
  for (const number of [draw.version, draw.nonce]) {
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError('versions and nonces are whole numbers from 0');
    }
  }
  return [draw.wheelId, draw.version, draw.memberId, draw.nonce, draw.clientSeed].join(':');
}

/** The roll in a MAC: its first eight bytes as one number, big-endian, modulo a million; null when it must be tried again. */
export function rollOf(mac: Uint8Array): number | null {
  const view = new DataView(mac.buffer, mac.byteOffset, NUMBER_BYTES);
  const high = view.getUint32(0);
  const low = view.getUint32(HALF_BYTES);
  if (high === TOP_HALF && low >= FIRST_REJECTED_LOW_HALF) {
    return null;
  }
  return ((high % ROLLS) * (WORD_VALUES % ROLLS) + low) % ROLLS;
}

/** Tries `message`, then `message:1`, `message:2` ... until a MAC gives a roll; the last try has it. */
export function triesOf(message: string, macOf: (message: string) => Uint8Array): DrawTry[] {
  const tries: DrawTry[] = [];
  for (;;) {
    const tried = tries.length === 0 ? message : `${message}:${tries.length}`;
    const mac = macOf(tried);
    const roll = rollOf(mac);
    tries.push({ message: tried, mac, roll });
    if (roll !== null) {
      return tries;
    }
  }
}

/**
 * Every step of a draw, for who wants to follow it.
 * @throws RangeError as {@link drawMessage}, or when the seed has not 32 bytes
 */
export function drawTries({ serverSeed, ...draw }: Draw): DrawTry[] {
  if (serverSeed.length !== SERVER_SEED_BYTES) {
    throw new RangeError(`a server seed has ${SERVER_SEED_BYTES} bytes`);
  }
  return triesOf(drawMessage(draw), (message) => hmacSha256(serverSeed, utf8(message)));
}

/**
 * The roll of a spin, 0 to 999,999.
 * @throws RangeError as {@link drawTries}
 */
export function drawRoll(draw: Draw): number {
  const roll = drawTries(draw).pop()?.roll;
  if (roll === undefined || roll === null) {
    throw new RangeError('a draw ends with a roll');
  }
  return roll;
}

/**
 * The first prize, in wheel order, whose cumulative odds exceed the roll.
 * @throws RangeError when there is none: the roll is out of range, or the odds do not add up to a million
 */
export function prizeAt<P extends { readonly oddsPpm: number }>(
  roll: number,
  prizes: readonly P[],
): P {
  let cumulative = 0;
  for (const prize of prizes) {
    cumulative += prize.oddsPpm;
    if (roll >= 0 && roll < cumulative) {
      return prize;
    }
  }
  throw new RangeError(`no prize has the roll ${roll}`);
}

/** What is published before the day of a seed: the SHA-256 of its raw bytes, in hexadecimal. */
export const seedCommitment = (serverSeed: Uint8Array): string => hexOf(sha256(serverSeed));

/** Whether a revealed seed (hexadecimal) is the one that had been committed to. */
export function keepsCommitment(serverSeed: string, commitment: string): boolean {
  return (
    /^[0-9a-f]{64}$/i.test(serverSeed) &&
    seedCommitment(bytesOfHex(serverSeed)) === commitment.toLowerCase()
  );
}
