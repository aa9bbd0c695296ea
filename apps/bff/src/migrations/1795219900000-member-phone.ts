import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Verified telephone numbers, encrypted; the column for plain ones was never written. */
export class MemberPhone1795219900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE member DROP COLUMN phone');
    await runner.query(`
      CREATE TABLE member_phone (
        phone_digest CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sealed VARBINARY(64) NOT NULL,
        verified_at BIGINT NOT NULL,
        PRIMARY KEY (phone_digest),
        UNIQUE INDEX member_phone_member (member_id)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE phone_check (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        started_at BIGINT NOT NULL,
        PRIMARY KEY (member_id, id),
        INDEX phone_check_started_at (started_at)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
