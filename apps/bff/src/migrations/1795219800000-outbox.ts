import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other features react to, written in the transaction in which it happened. */
export class Outbox1795219800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_event (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        type VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        payload JSON NOT NULL,
        recorded_at BIGINT NOT NULL,
        PRIMARY KEY (id)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
