import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Stores1795219010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE store (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        name_zh VARCHAR(64) NOT NULL,
        name_en VARCHAR(64) NOT NULL,
        address_zh VARCHAR(128) NOT NULL,
        address_en VARCHAR(128) NOT NULL,
        opening_hours_zh VARCHAR(64) NOT NULL,
        opening_hours_en VARCHAR(64) NOT NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX store_code (code)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
