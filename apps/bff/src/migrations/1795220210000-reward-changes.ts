import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took rewards off and put more of them in, and why. */
export class RewardChanges1795220210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reward_change (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reward_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        staff_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        change_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (id),
        INDEX reward_change_reward (reward_id)
      )`);
    await runner.query(`
      ALTER TABLE stock_change
        ADD COLUMN reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
