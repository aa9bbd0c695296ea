import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../auth/signed-in.js';
import { callerOf } from '../auth/signed-in.js';
import { SystemClock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { isLoopback } from '../http/loopback.js';
import { RateCounter } from './rate-counter.js';

/** A till serves many members in a minute. */
const STAFF_FACTOR = 10;

/** Refuses what comes too often: the rates of the programme settings, per minute. */
@Injectable()
export class RateLimits {
  private readonly clock = new SystemClock();

  constructor(
    private readonly config: AppConfig,
    private readonly counter: RateCounter,
  ) {}

  /** @throws ClientError RATE_LIMITED */
  countOperation(caller: SignedIn): void {
    const { operationsPerMinute } = this.config.programme.rates;
    this.count(`op:${callerOf(caller)}`, operationsPerMinute * factorOf(caller));
  }

  /** @throws ClientError RATE_LIMITED */
  countMutation(caller: SignedIn): void {
    const { mutationsPerMinute } = this.config.programme.rates;
    this.count(`mut:${callerOf(caller)}`, mutationsPerMinute * factorOf(caller));
  }

  /** @throws ClientError RATE_LIMITED */
  countSignIn(address: string): void {
    if (!this.config.production && isLoopback(address)) {
      return;
    }
    this.count(`in:${address}`, this.config.programme.rates.signInsPerMinute);
  }

  /** What anybody may read without signing in. @throws ClientError RATE_LIMITED */
  countVisit(address: string): void {
    if (this.config.production || !isLoopback(address)) {
      this.count(`visit:${address}`, this.config.programme.rates.visitsPerMinute);
    }
  }

  /** Before a look-up of a gift's token. @throws ClientError RATE_LIMITED when too many named none */
  requireGiftGuesses(caller: SignedIn): void {
    const { unknownGiftClaimsPerMinute } = this.config.programme.rates;
    this.refuse(
      this.counter.left(giftBucket(caller), unknownGiftClaimsPerMinute, this.clock.now()),
    );
  }

  /** A token named no gift. */
  countGiftGuess(caller: SignedIn): void {
    const { unknownGiftClaimsPerMinute } = this.config.programme.rates;
    this.count(giftBucket(caller), unknownGiftClaimsPerMinute);
  }

  private count(bucket: string, limit: number): void {
    this.refuse(this.counter.use(bucket, limit, this.clock.now()));
  }

  private refuse(retryAfterMs: number): void {
    if (retryAfterMs > 0) {
      throw new ClientError('RATE_LIMITED', platformTexts.tooMany(retryAfterMs), { retryAfterMs });
    }
  }
}

const giftBucket = (caller: SignedIn): string => `gift:${callerOf(caller)}`;

const factorOf = (caller: SignedIn): number => (caller.role === 'MEMBER' ? 1 : STAFF_FACTOR);
