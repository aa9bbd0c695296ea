import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rewards of the points mall, and how many of each there are. */
export class Mall1795220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reward_category (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        name_zh VARCHAR(64) NOT NULL,
        name_en VARCHAR(64) NOT NULL,
        position INT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE KEY reward_category_code (code)
      )`);
    await runner.query(`
      CREATE TABLE reward (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        slug VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        category_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        title_zh VARCHAR(64) NOT NULL,
        title_en VARCHAR(96) NOT NULL,
        subtitle_zh VARCHAR(96) NULL,
        subtitle_en VARCHAR(128) NULL,
        description_zh TEXT NOT NULL,
        description_en TEXT NOT NULL,
        image_path VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        contents JSON NOT NULL,
        season JSON NULL,
        donation JSON NULL,
        price_points BIGINT NOT NULL,
        price_fen BIGINT NOT NULL,
        market_price_fen BIGINT NOT NULL,
        on_offer_day TINYINT NOT NULL,
        limit_per_member INT NULL,
        methods JSON NOT NULL,
        minimum_tier VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
        opens_at BIGINT NULL,
        closes_at BIGINT NULL,
        position INT NOT NULL,
        added_at BIGINT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE KEY reward_slug (slug),
        KEY reward_featured (position, id),
        KEY reward_newest (added_at, id),
        CONSTRAINT reward_price CHECK (price_points > 0 AND price_fen >= 0 AND market_price_fen >= 0),
        CONSTRAINT reward_limit CHECK (limit_per_member IS NULL OR limit_per_member > 0),
        CONSTRAINT reward_window CHECK (opens_at IS NULL OR closes_at IS NULL OR opens_at <= closes_at)
      )`);
    await runner.query(`
      CREATE TABLE reward_stock (
        reward_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        initial BIGINT NOT NULL,
        held BIGINT NOT NULL,
        taken BIGINT NOT NULL,
        PRIMARY KEY (reward_id),
        CONSTRAINT reward_stock_sound CHECK (held >= 0 AND taken >= 0 AND held + taken <= initial)
      )`);
    await runner.query(`
      CREATE TABLE stock_claim (
        reward_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        frees_at BIGINT NOT NULL,
        redemption_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        quantity INT NOT NULL,
        PRIMARY KEY (reward_id, frees_at, redemption_id),
        UNIQUE KEY stock_claim_redemption (redemption_id),
        CONSTRAINT stock_claim_quantity CHECK (quantity > 0)
      )`);
    await runner.query(`
      CREATE TABLE stock_change (
        reward_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        quantity BIGINT NOT NULL,
        staff_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (reward_id, id),
        CONSTRAINT stock_change_quantity CHECK (quantity <> 0)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
