import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The only way in which a daily or monthly limit is spent. */
export class LimitCounter1795219700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE limit_counter (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        limit_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        period VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        used BIGINT NOT NULL,
        PRIMARY KEY (member_id, limit_code, period),
        CONSTRAINT limit_counter_used CHECK (used >= 0)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
