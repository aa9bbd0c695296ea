import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First answers of commands by caller, operation and key; pruned after 30 days. */
export class Idempotency1795219100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_record (
        caller VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        operation VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        idempotency_key VARCHAR(576) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        fingerprint BINARY(32) NOT NULL,
        outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        result JSON NOT NULL,
        recorded_at BIGINT NOT NULL,
        PRIMARY KEY (caller, operation, idempotency_key),
        KEY idempotency_record_recorded_at (recorded_at)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
