import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which privacy notices a member has agreed to, and when. */
export class Consent1795219910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE consent (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        privacy_version VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        given_at BIGINT NOT NULL,
        PRIMARY KEY (member_id, privacy_version)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
