import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of vouchers, the codes that nobody has yet, and the vouchers that members have. */
export class Vouchers1795220100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE voucher_kind (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        title_zh VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        title_en VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        value_fen BIGINT NOT NULL,
        minimum_spend_fen BIGINT NOT NULL,
        valid_days INT NOT NULL,
        codes VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        created_at BIGINT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX voucher_kind_code (code),
        CONSTRAINT voucher_kind_terms CHECK (value_fen > 0 AND minimum_spend_fen >= 0 AND valid_days >= 0)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE voucher_pool (
        kind_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        loaded BIGINT NOT NULL,
        handed_out BIGINT NOT NULL,
        PRIMARY KEY (kind_id),
        CONSTRAINT voucher_pool_left CHECK (handed_out BETWEEN 0 AND loaded)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE voucher_pool_code (
        kind_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        voucher_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sealed VARBINARY(64) NOT NULL,
        code_digest CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        PRIMARY KEY (kind_id, voucher_id),
        UNIQUE INDEX voucher_pool_code_digest (code_digest)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE voucher (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        kind_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sealed VARBINARY(64) NOT NULL,
        code_digest CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        value_fen BIGINT NOT NULL,
        minimum_spend_fen BIGINT NOT NULL,
        state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        source_type VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        source_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        issued_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        used_at BIGINT NULL,
        sale_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        PRIMARY KEY (member_id, id),
        UNIQUE INDEX voucher_code_digest (code_digest),
        UNIQUE INDEX voucher_source (source_type, source_id),
        INDEX voucher_member_issued (member_id, issued_at, id),
        CONSTRAINT voucher_terms CHECK (value_fen > 0 AND minimum_spend_fen >= 0),
        CONSTRAINT voucher_use CHECK ((state = 'USED') = (sale_id IS NOT NULL) AND (sale_id IS NULL) = (used_at IS NULL))
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
