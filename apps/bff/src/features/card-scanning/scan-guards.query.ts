import type { Instant, StaffId, StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '../../platform/database/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import type { Text } from '../../platform/graphql/text.js';
import { CardScanGuardEntity } from './card-scan-guard.entity.js';
import { cardScanningTexts } from './card-scanning.texts.js';
import {
  afterScanFailure,
  NO_SCAN_LOCK,
  SCAN_FAILURES_ALLOWED,
  type ScanLock,
  scanLockedFor,
} from './scan-lock.js';

/** The till at which a code is scanned, and who scans it. */
export interface Scanner {
  readonly storeId: StoreId;
  readonly terminalId: string;
  readonly staffId: StaffId;
}

/** What is guessed, by whom wrong ones are counted, and what is said while nobody may guess. */
export interface GuessedCode {
  /** In the order in which their rows are locked. */
  readonly scopes: readonly { readonly scope: string; readonly allowed: number }[];
  readonly locked: (retryAfterMs: number) => Text;
}

/** Card codes scanned at a till. */
export const scannedBy = ({ storeId, terminalId, staffId }: Scanner): GuessedCode => ({
  scopes: [
    { scope: `account:${staffId}`, allowed: SCAN_FAILURES_ALLOWED.account },
    { scope: `terminal:${storeId}:${terminalId}`, allowed: SCAN_FAILURES_ALLOWED.terminal },
  ],
  locked: cardScanningTexts.scanningLocked,
});

/** Keeps codes from being guessed: wrong ones lock scanning for the terminal and for the account. */
@Injectable()
export class ScanGuards {
  /** @throws ClientError RATE_LIMITED while scanning is locked */
  async requireUnlocked(tx: Transaction, code: GuessedCode, now: Instant): Promise<void> {
    const scopes = code.scopes.map(({ scope }) => scope);
    const locks = await tx.repository(CardScanGuardEntity).find({ where: { scope: In(scopes) } });
    refuseWhileLocked(code, locks.map(lockOf), now);
  }

  /**
   * Counts a wrong code. Parallel ones wait for each other here, so none is let through uncounted.
   * @throws ClientError RATE_LIMITED when scanning was locked meanwhile; then it does not count
   */
  async countFailure(tx: Transaction, code: GuessedCode, now: Instant): Promise<void> {
    const { scopes } = code;
    await tx.query(
      `INSERT INTO card_scan_guard (scope, failures, locked_until) VALUES ?
       ON DUPLICATE KEY UPDATE scope = VALUES(scope)`,
      [scopes.map(({ scope }) => [scope, '[]', NO_SCAN_LOCK.lockedUntil])],
    );
    const guards = await tx.repository(CardScanGuardEntity).find({
      where: { scope: In(scopes.map(({ scope }) => scope)) },
      order: { scope: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    refuseWhileLocked(code, guards.map(lockOf), now);
    for (const { scope, allowed } of scopes) {
      const guard = guards.find((row) => row.scope === scope);
      const before = guard === undefined ? NO_SCAN_LOCK : lockOf(guard);
      const { failures, lockedUntil } = afterScanFailure(before, now, allowed);
      await tx
        .repository(CardScanGuardEntity)
        .update({ scope }, { failures: [...failures], lockedUntil });
    }
  }
}

const lockOf = ({ failures, lockedUntil }: CardScanGuardEntity): ScanLock => ({
  failures: failures as Instant[],
  lockedUntil: lockedUntil as Instant,
});

function refuseWhileLocked(
  { locked }: GuessedCode,
  locks: readonly ScanLock[],
  now: Instant,
): void {
  const retryAfterMs = Math.max(0, ...locks.map((lock) => scanLockedFor(lock, now)));
  if (retryAfterMs > 0) {
    throw new ClientError('RATE_LIMITED', locked(retryAfterMs), {
      retryAfterMs,
    });
  }
}
