import type { Instant, MemberId } from '@huiji/shared-types';
import type { Transaction } from '../../platform/database/index.js';
import './consent.entity.js';

/** Keeps that a member agreed to a privacy notice; the first time counts. */
export async function keepConsent(
  tx: Transaction,
  memberId: MemberId,
  privacyVersion: string,
  now: Instant,
): Promise<void> {
  await tx.query(
    `INSERT INTO consent (member_id, privacy_version, given_at) VALUES (?, ?, ?)
     ON DUPLICATE KEY UPDATE given_at = given_at`,
    [memberId, privacyVersion, now],
  );
}
