import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counts towards a tier, by business date, and the tiers members were raised to. */
export class Tiers1795219400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tier_points_day (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        business_date DATE NOT NULL,
        points BIGINT NOT NULL,
        PRIMARY KEY (member_id, business_date),
        CONSTRAINT tier_points_day_points CHECK (points >= 0)
      )`);
    await runner.query(`
      CREATE TABLE member_tier (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        tier_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reached_on DATE NOT NULL,
        PRIMARY KEY (member_id)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
