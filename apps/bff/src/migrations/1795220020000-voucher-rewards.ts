import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rewards that are vouchers, and which voucher a redemption brought. */
export class VoucherRewards1795220020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reward
        ADD COLUMN voucher_kind_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL`);
    await runner.query(`
      ALTER TABLE redemption
        ADD COLUMN voucher_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        ADD COLUMN voucher_kind JSON NULL`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
