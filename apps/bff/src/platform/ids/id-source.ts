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

/** Commands take their moment when they begin, so that some milliseconds come up again in between. */
const REMEMBERED_MOMENTS = 64;

/**
 * Makes ULIDs that sort by their moment and, within a millisecond, in the order in which this process
 * made them (points lots of equal expiry are consumed by age).
 */
export class IdSource {
  private readonly lastOf = new Map<Instant, bigint>();

  next<T extends Id<string>>(moment: Instant): T {
    const last = this.lastOf.get(moment);
    const random = last === undefined ? fresh() : (last + 1n) & RANDOM_MASK;
    this.remember(moment, random);
    return (encode(BigInt(moment), TIME_CHARACTERS) + encode(random, 16)) as T;
  }

  private remember(moment: Instant, random: bigint): void {
    this.lastOf.delete(moment);
    this.lastOf.set(moment, random);
    if (this.lastOf.size <= REMEMBERED_MOMENTS) return;
    const oldest = this.lastOf.keys().next();
    if (!oldest.done) this.lastOf.delete(oldest.value);
  }
}

/** Half of what there is, so that counting on does not end. */
const fresh = (): bigint => BigInt(`0x${randomBytes(10).toString('hex')}`) >> 1n;
