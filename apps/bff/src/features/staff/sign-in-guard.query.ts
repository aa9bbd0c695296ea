import { createHash } from 'node:crypto';
import { instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { attemptsLeft, failedAgain, lockedUntil, MOST_FAILURES } from './sign-in-lock.js';
import { StaffSignInGuardEntity } from './staff-sign-in-guard.entity.js';

export type Verdict =
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'WRONG'; readonly attemptsLeft: number }
  | { readonly kind: 'LOCKED'; readonly forMs: number };

/** Counts wrong passwords by user name, under a lock, so that parallel guesses count one by one. */
@Injectable()
export class SignInGuard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** What an attempt comes to. While locked even the right password does not open. */
  judge(username: string, passwordIsRight: boolean): Promise<Verdict> {
    const usernameHash = createHash('sha256').update(username).digest();
    return this.unitOfWork.run(async (tx): Promise<Verdict> => {
      const now = this.clock.now();
      // IGNORE would lock a row that is there for sharing only, and guesses side by side would deadlock over it.
      await tx.query(
        `INSERT INTO staff_sign_in_guard (username_hash, failed_at, changed_at)
         VALUES (?, '[]', ?) ON DUPLICATE KEY UPDATE changed_at = changed_at`,
        [usernameHash, now],
      );
      const guards = tx.repository(StaffSignInGuardEntity);
      const guard = await guards.findOneOrFail({
        where: { usernameHash },
        lock: { mode: 'pessimistic_write' },
      });
      const failedAt = guard.failedAt.map(instant);
      const until = lockedUntil(failedAt, now);
      if (until !== null) {
        return { kind: 'LOCKED', forMs: until - now };
      }
      if (passwordIsRight) {
        await guards.delete({ usernameHash });
        return { kind: 'OPEN' };
      }
      const failures = failedAgain(failedAt, now);
      await guards.update({ usernameHash }, { failedAt: failures, changedAt: now });
      const locked = lockedUntil(failures, now);
      return locked === null
        ? { kind: 'WRONG', attemptsLeft: Math.min(MOST_FAILURES, attemptsLeft(failures, now)) }
        : { kind: 'LOCKED', forMs: locked - now };
    });
  }
}
