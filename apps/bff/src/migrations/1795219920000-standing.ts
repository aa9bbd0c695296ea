import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who froze and unfroze members, and why. */
export class Standing1795219920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standing_change (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        staff_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        standing VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (id),
        INDEX standing_change_member (member_id)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
