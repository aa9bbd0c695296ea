import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Till sessions, sales and their refunds; the CHECKs repeat that parts add up and nothing is refunded twice. */
export class Till1795219600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE till_session (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        terminal_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        staff_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        opened_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        PRIMARY KEY (id),
        KEY till_session_member (member_id, opened_at)
      )`);
    await runner.query(`
      CREATE TABLE sale (
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        receipt_number VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        till_session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        staff_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        business_date DATE NOT NULL,
        occurred_at BIGINT NOT NULL,
        recorded_at BIGINT NOT NULL,
        gross_fen BIGINT NOT NULL,
        voucher_fen BIGINT NOT NULL,
        points_spent BIGINT NOT NULL,
        points_value_fen BIGINT NOT NULL,
        payable_fen BIGINT NOT NULL,
        points_earned BIGINT NOT NULL,
        breakdown JSON NOT NULL,
        earn_rule_version CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        available_after BIGINT NOT NULL,
        spend_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        earn_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        refunded_fen BIGINT NOT NULL,
        PRIMARY KEY (store_id, receipt_number),
        UNIQUE KEY sale_id (id),
        KEY sale_member (member_id, recorded_at, id),
        CONSTRAINT sale_amounts CHECK (gross_fen > 0 AND voucher_fen >= 0 AND points_value_fen >= 0 AND payable_fen >= 0),
        CONSTRAINT sale_parts CHECK (gross_fen = voucher_fen + points_value_fen + payable_fen),
        CONSTRAINT sale_points CHECK (points_earned >= 0 AND available_after >= 0 AND (points_spent > 0) = (spend_transaction_id IS NOT NULL)),
        CONSTRAINT sale_refunded CHECK (refunded_fen BETWEEN 0 AND gross_fen)
      )`);
    await runner.query(`
      CREATE TABLE sale_line (
        sale_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        line_number INT NOT NULL,
        line_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        category VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        quantity INT NOT NULL,
        amount_fen BIGINT NOT NULL,
        points_paid BIGINT NOT NULL,
        points_fen BIGINT NOT NULL,
        points_earned BIGINT NOT NULL,
        refunded_fen BIGINT NOT NULL,
        PRIMARY KEY (sale_id, line_number),
        CONSTRAINT sale_line_amounts CHECK (amount_fen > 0 AND points_paid >= 0 AND points_earned >= 0 AND points_fen BETWEEN 0 AND amount_fen),
        CONSTRAINT sale_line_refunded CHECK (refunded_fen BETWEEN 0 AND amount_fen)
      )`);
    await runner.query(`
      CREATE TABLE sale_refund (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sale_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        staff_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        business_date DATE NOT NULL,
        recorded_at BIGINT NOT NULL,
        refunded_fen BIGINT NOT NULL,
        cash_fen BIGINT NOT NULL,
        points_returned BIGINT NOT NULL,
        points_clawed_back BIGINT NOT NULL,
        debt_after BIGINT NOT NULL,
        PRIMARY KEY (id),
        KEY sale_refund_sale (sale_id),
        KEY sale_refund_member (member_id, recorded_at),
        CONSTRAINT sale_refund_amounts CHECK (refunded_fen > 0 AND cash_fen BETWEEN 0 AND refunded_fen),
        CONSTRAINT sale_refund_points CHECK (points_returned >= 0 AND points_clawed_back >= 0 AND debt_after >= 0)
      )`);
    await runner.query(`
      CREATE TABLE sale_refund_line (
        refund_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        line_number INT NOT NULL,
        refunded_fen BIGINT NOT NULL,
        cash_fen BIGINT NOT NULL,
        points_returned BIGINT NOT NULL,
        points_clawed_back BIGINT NOT NULL,
        PRIMARY KEY (refund_id, line_number),
        CONSTRAINT sale_refund_line_amounts CHECK (refunded_fen > 0 AND cash_fen BETWEEN 0 AND refunded_fen)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
