import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members redeem, and every step of it. */
export class Redemptions1795220010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE redemption (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        number CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reward_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        title_zh VARCHAR(64) NOT NULL,
        title_en VARCHAR(96) NOT NULL,
        image_path VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        donation JSON NULL,
        status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        steps INT NOT NULL,
        quantity INT NOT NULL,
        points BIGINT NOT NULL,
        fen BIGINT NOT NULL,
        method VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        address_sealed VARBINARY(2048) NULL,
        pickup_code_sealed VARBINARY(64) NULL,
        pickup_code_digest CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NULL,
        hold_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        hold_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        business_date DATE NOT NULL,
        created_at BIGINT NOT NULL,
        pay_before BIGINT NULL,
        pickup_before BIGINT NULL,
        completes_at BIGINT NULL,
        due_at BIGINT NULL,
        carrier VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        tracking_number VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        PRIMARY KEY (member_id, id),
        UNIQUE KEY redemption_id (id),
        UNIQUE KEY redemption_number (number),
        UNIQUE KEY redemption_pickup_code (pickup_code_digest),
        KEY redemption_due (due_at),
        KEY redemption_status (status, id),
        KEY redemption_reward (reward_id),
        CONSTRAINT redemption_amounts CHECK (quantity > 0 AND points >= 0 AND fen >= 0 AND steps > 0)
      )`);
    await runner.query(`
      CREATE TABLE redemption_transition (
        redemption_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        step INT NOT NULL,
        event VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        from_status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
        to_status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        happened_at BIGINT NOT NULL,
        recorded_at BIGINT NOT NULL,
        actor VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        PRIMARY KEY (redemption_id, step)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
