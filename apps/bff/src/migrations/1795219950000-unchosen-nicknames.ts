import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has not chosen a nickname has none in the table: it is made up for each reader, in their language. */
export class UnchosenNicknames1795219950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE member SET nickname = ''
        WHERE nickname COLLATE utf8mb4_bin IN (
                CONCAT('会员', CONVERT(RIGHT(card_number, 4) USING utf8mb4)),
                CONCAT('Member ', CONVERT(RIGHT(card_number, 4) USING utf8mb4)))`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
