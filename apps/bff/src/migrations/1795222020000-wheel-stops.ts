import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who ended wheels before their time, and why. */
export class WheelStops1795222020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wheel_stop (
        wheel_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        version INT NOT NULL,
        stops_at BIGINT NOT NULL,
        reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        stopped_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        stopped_at BIGINT NOT NULL,
        PRIMARY KEY (wheel_id, id)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
