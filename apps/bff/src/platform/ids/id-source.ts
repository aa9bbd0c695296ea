import { randomBytes } from 'node:crypto';
import type { Id, Instant } from '@huiji/shared-types';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_CHARACTERS = 10;
const RANDOM_BITS = 80n;
const RANDOM_MASK = (1n << RANDOM_BITS) - 1n;

function encode(value: bigint, characters: number): string {
  let text = '';
  let rest = value;
  for (let i = 0; i < characters; i++) {
    text = CROCKFORD[Number(rest & 31n)] + text;
    rest >>= 5n;
  }
  return text;
}

/**
 * Makes ULIDs that never go backwards within one process, so that ids made later sort later
 * (points lots of equal expiry are consumed by age).
 */
export class IdSource {
  private lastMs = -1;
  private random = 0n;

  next<T extends Id<string>>(moment: Instant): T {
    if (moment === this.lastMs) {
      this.random = (this.random + 1n) & RANDOM_MASK;
    } else {
      this.lastMs = moment;
      this.random = BigInt(`0x${randomBytes(10).toString('hex')}`) >> 1n;
    }
    return (encode(BigInt(moment), TIME_CHARACTERS) + encode(this.random, 16)) as T;
  }
}
