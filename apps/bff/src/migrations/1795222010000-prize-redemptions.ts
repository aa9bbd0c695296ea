import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A redemption is of a reward of the mall, or of a prize that was won. */
export class PrizeRedemptions1795222010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE redemption
        MODIFY COLUMN reward_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        ADD COLUMN spin_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        ADD UNIQUE KEY redemption_spin (spin_id),
        ADD CONSTRAINT redemption_origin CHECK ((reward_id IS NULL) <> (spin_id IS NULL))`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
