import { MS_PER_MINUTE } from '@huiji/shared-types';

interface Bucket {
  readonly name: string;
  readonly startsAt: number;
  /** Counted here and not yet told to the others. */
  unsent: number;
  /** Counted by all, as far as known. */
  shared: number;
}

/** Uses of one bucket that the other instances have not heard of. */
export interface UnsentUse {
  readonly bucket: string;
  readonly startsAt: number;
  readonly uses: number;
}

/**
 * Counts uses in fixed windows of a minute. Counting happens in this process; what the other instances
 * count arrives through `learn`, so between two exchanges each instance may let through a little more than
 * the limit. That is the price of not asking the database on every request.
 */
export class RateCounter {
  private readonly buckets = new Map<string, Bucket>();

  /**
   * Counts one use.
   * @param now machine time in ms
   * @returns 0 when it is within the limit, else the ms until the window ends; refused uses do not count
   */
  use(name: string, limit: number, now: number): number {
    const startsAt = now - (now % MS_PER_MINUTE);
    let bucket = this.buckets.get(name);
    if (bucket === undefined || bucket.startsAt !== startsAt) {
      bucket = { name, startsAt, unsent: 0, shared: 0 };
      this.buckets.set(name, bucket);
    }
    if (bucket.shared + bucket.unsent >= limit) {
      return startsAt + MS_PER_MINUTE - now;
    }
    bucket.unsent += 1;
    return 0;
  }

  /** The same without counting: 0 while a use is left, else the ms until the window ends. */
  left(name: string, limit: number, now: number): number {
    const startsAt = now - (now % MS_PER_MINUTE);
    const bucket = this.buckets.get(name);
    const isUsedUp = bucket?.startsAt === startsAt && bucket.shared + bucket.unsent >= limit;
    return isUsedUp ? startsAt + MS_PER_MINUTE - now : 0;
  }

  /** Takes what has to be told to the others; `learn` brings the answer, `giveBack` undoes it. */
  takeUnsent(): UnsentUse[] {
    const unsent: UnsentUse[] = [];
    for (const bucket of this.buckets.values()) {
      if (bucket.unsent > 0) {
        unsent.push({ bucket: bucket.name, startsAt: bucket.startsAt, uses: bucket.unsent });
        bucket.shared += bucket.unsent;
        bucket.unsent = 0;
      }
    }
    return unsent;
  }

  giveBack(uses: readonly UnsentUse[]): void {
    for (const { bucket: name, startsAt, uses: count } of uses) {
      const bucket = this.buckets.get(name);
      if (bucket?.startsAt === startsAt) {
        bucket.shared -= count;
        bucket.unsent += count;
      }
    }
  }

  /** What all instances have counted together. */
  learn(name: string, startsAt: number, used: number): void {
    const bucket = this.buckets.get(name);
    if (bucket?.startsAt === startsAt) {
      bucket.shared = Math.max(bucket.shared, used);
    }
  }

  /** Forgets windows that are over. */
  tidy(now: number): void {
    const current = now - (now % MS_PER_MINUTE);
    for (const [name, bucket] of this.buckets) {
      if (bucket.startsAt < current) {
        this.buckets.delete(name);
      }
    }
  }
}
