import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who work in the stores and for the programme. */
export class Staff1795219030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staff (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        username VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        password_hash VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        role VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        display_name VARCHAR(64) NOT NULL,
        is_demo TINYINT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX staff_username (username)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE staff_sign_in_guard (
        username_hash BINARY(32) NOT NULL,
        failed_at JSON NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (username_hash),
        INDEX staff_sign_in_guard_changed_at (changed_at)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
