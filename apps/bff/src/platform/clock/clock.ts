import type { Instant } from '@huiji/shared-types';
import { instant } from '@huiji/shared-types';

/** The one source of time; nothing else in the server asks the machine. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return instant(Date.now());
  }
}

/** A clock that can be moved and stopped: for tests, the demo seed and development. */
export class SettableClock extends Clock {
  private offsetMs = 0;
  private frozenAt: Instant | null = null;

  now(): Instant {
    return this.frozenAt ?? instant(Date.now() + this.offsetMs);
  }

  /** Time goes on from `moment`. */
  set(moment: Instant): void {
    this.offsetMs = moment - Date.now();
    if (this.frozenAt !== null) {
      this.frozenAt = moment;
    }
  }

  get isFrozen(): boolean {
    return this.frozenAt !== null;
  }

  freeze(): void {
    this.freezeAt(this.now());
  }

  /** Time stands still at that very millisecond: set and frozen one after the other, it may have gone on by one. */
  freezeAt(moment: Instant): void {
    this.frozenAt = moment;
  }

  /** Time goes on from where it was frozen. */
  unfreeze(): void {
    if (this.frozenAt !== null) {
      this.offsetMs = this.frozenAt - Date.now();
      this.frozenAt = null;
    }
  }

  advance(ms: number): void {
    this.set(instant(this.now() + ms));
  }

  /** Back to the machine's time. */
  reset(): void {
    this.offsetMs = 0;
    this.frozenAt = null;
  }
}
