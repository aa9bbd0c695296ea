import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What vouchers took off sales and their lines, and how refunds undo it; sales before had none. */
export class SaleVouchers1795220110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sale_voucher (
        sale_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        position INT NOT NULL,
        voucher_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        kind_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        taken_fen BIGINT NOT NULL,
        PRIMARY KEY (sale_id, position),
        INDEX sale_voucher_voucher (voucher_id),
        CONSTRAINT sale_voucher_taken CHECK (taken_fen > 0)
      ) ENGINE = InnoDB`);
    await addVoucherFen(runner, 'sale_line', 'points_fen', 'amount_fen');
    await addVoucherFen(runner, 'sale_refund', 'cash_fen', 'refunded_fen');
    await addVoucherFen(runner, 'sale_refund_line', 'cash_fen', 'refunded_fen');
    await runner.query(`
      ALTER TABLE sale_refund
        ADD COLUMN vouchers_returned INT NOT NULL DEFAULT 0,
        ADD COLUMN vouchers_lapsed INT NOT NULL DEFAULT 0,
        ADD CONSTRAINT sale_refund_vouchers_back CHECK (vouchers_returned >= 0 AND vouchers_lapsed >= 0)`);
    await runner.query(`
      ALTER TABLE sale_refund
        ALTER COLUMN vouchers_returned DROP DEFAULT, ALTER COLUMN vouchers_lapsed DROP DEFAULT`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The default serves the rows that are there; new ones say what they mean. */
async function addVoucherFen(
  runner: QueryRunner,
  table: string,
  part: string,
  whole: string,
): Promise<void> {
  await runner.query(`
    ALTER TABLE ${table}
      ADD COLUMN voucher_fen BIGINT NOT NULL DEFAULT 0,
      ADD CONSTRAINT ${table}_voucher CHECK (voucher_fen >= 0 AND voucher_fen + ${part} <= ${whole})`);
  await runner.query(`ALTER TABLE ${table} ALTER COLUMN voucher_fen DROP DEFAULT`);
}
