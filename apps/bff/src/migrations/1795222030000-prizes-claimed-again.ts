import { MS_PER_DAY } from '@huiji/shared-types';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const GRACE_MS = 7 * MS_PER_DAY;

/** A prize can be claimed again once staff have cancelled its redemption; also those cancelled before. */
export class PrizesClaimedAgain1795222030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE redemption DROP KEY redemption_spin, ADD KEY redemption_spin (spin_id)',
    );
    await runner.query(`
      UPDATE spin
        JOIN redemption_transition step
          ON step.redemption_id = spin.redemption_id AND step.event = 'CANCELLED_BY_STAFF'
         SET spin.redemption_id = NULL,
             spin.claim_before = GREATEST(spin.claim_before, step.happened_at + ${GRACE_MS}),
             spin.due_at = GREATEST(spin.claim_before, step.happened_at + ${GRACE_MS})`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
