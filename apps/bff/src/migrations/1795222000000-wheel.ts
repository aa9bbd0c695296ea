import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(26) CHARACTER SET ascii COLLATE ascii_bin';
const NAME = 'VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Wheels as they were published, the seeds of their draws, what they have left, and who spun. */
export class Wheel1795222000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wheel_version (
        wheel_id ${ID} NOT NULL,
        version INT NOT NULL,
        title_zh ${NAME} NOT NULL,
        title_en ${NAME} NOT NULL,
        cost_points BIGINT NOT NULL,
        free_spins_per_day INT NOT NULL,
        spins_per_day INT NOT NULL,
        activates_at BIGINT NOT NULL,
        opens_at BIGINT NOT NULL,
        closes_at BIGINT NOT NULL,
        claim_days INT NOT NULL,
        legal JSON NOT NULL,
        fallback_prize_id ${ID} NOT NULL,
        published_at BIGINT NOT NULL,
        published_by ${ID} NULL,
        PRIMARY KEY (wheel_id, version),
        CONSTRAINT wheel_version_spins CHECK (0 <= free_spins_per_day AND free_spins_per_day <= spins_per_day),
        CONSTRAINT wheel_version_times CHECK (opens_at < closes_at AND published_at < activates_at)
      )`);
    await runner.query(`
      CREATE TABLE wheel_prize (
        wheel_id ${ID} NOT NULL,
        version INT NOT NULL,
        position INT NOT NULL,
        id ${ID} NOT NULL,
        name_zh ${NAME} NOT NULL,
        name_en ${NAME} NOT NULL,
        kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        points BIGINT NULL,
        voucher_kind_id ${ID} NULL,
        odds_ppm INT NOT NULL,
        stock INT NULL,
        value_fen BIGINT NOT NULL,
        image_path VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NULL,
        PRIMARY KEY (wheel_id, version, position),
        UNIQUE KEY wheel_prize_id (id),
        CONSTRAINT wheel_prize_odds CHECK (0 <= odds_ppm AND odds_ppm <= 1000000),
        CONSTRAINT wheel_prize_points CHECK ((kind = 'POINTS') = (points IS NOT NULL)),
        CONSTRAINT wheel_prize_voucher CHECK ((kind = 'VOUCHER') = (voucher_kind_id IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE prize_stock (
        prize_id ${ID} NOT NULL,
        stripe INT NOT NULL,
        initial INT NOT NULL,
        taken INT NOT NULL,
        PRIMARY KEY (prize_id, stripe),
        CONSTRAINT prize_stock_taken CHECK (0 <= taken AND taken <= initial)
      )`);
    await runner.query(`
      CREATE TABLE wheel_budget (
        business_date DATE NOT NULL,
        stripe INT NOT NULL,
        budget BIGINT NOT NULL,
        granted BIGINT NOT NULL,
        used BIGINT NOT NULL,
        PRIMARY KEY (business_date, stripe),
        CONSTRAINT wheel_budget_used CHECK (0 <= used AND used <= granted)
      )`);
    await runner.query(`
      CREATE TABLE wheel_seed (
        business_date DATE NOT NULL,
        sealed VARBINARY(128) NOT NULL,
        commitment CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        committed_at BIGINT NOT NULL,
        seed BINARY(32) NULL,
        revealed_at BIGINT NULL,
        PRIMARY KEY (business_date),
        CONSTRAINT wheel_seed_revealed CHECK ((seed IS NULL) = (revealed_at IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE spin (
        member_id ${ID} NOT NULL,
        wheel_id ${ID} NOT NULL,
        business_date DATE NOT NULL,
        nth INT NOT NULL,
        id ${ID} NOT NULL,
        version INT NOT NULL,
        nonce INT NOT NULL,
        client_seed VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        roll INT NOT NULL,
        drawn_prize_id ${ID} NOT NULL,
        prize_id ${ID} NOT NULL,
        fallback_reason VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
        was_free TINYINT NOT NULL,
        cost_points BIGINT NOT NULL,
        points_won BIGINT NOT NULL,
        budget_points BIGINT NOT NULL,
        available_after BIGINT NOT NULL,
        voucher_id ${ID} NULL,
        won TINYINT NOT NULL,
        spun_at BIGINT NOT NULL,
        claim_before BIGINT NULL,
        due_at BIGINT NULL,
        redemption_id ${ID} NULL,
        PRIMARY KEY (member_id, wheel_id, business_date, nth),
        UNIQUE KEY spin_id (id),
        UNIQUE KEY spin_nonce (member_id, wheel_id, business_date, version, nonce),
        KEY spin_newest (member_id, id),
        KEY spin_won (wheel_id, won, id),
        KEY spin_due (due_at),
        CONSTRAINT spin_roll CHECK (0 <= roll AND roll < 1000000),
        CONSTRAINT spin_cost CHECK (was_free = 0 OR cost_points = 0)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
