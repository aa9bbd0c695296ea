import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closed accounts, and what tells that somebody has been a member before. */
export class AccountClosure1795219930000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ledger_member ADD COLUMN closed_at BIGINT NULL');
    await runner.query(
      'ALTER TABLE member ADD COLUMN is_returning TINYINT NOT NULL DEFAULT 0 AFTER birthday',
    );
    await runner.query(`
      CREATE TABLE former_identity (
        identity_digest CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        closed_at BIGINT NOT NULL,
        PRIMARY KEY (identity_digest)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
