import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What WeChat gave to bind the card of a gift to one chat. */
export class GiftPrivateMessages1795221200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gift_private_message (
        gift_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        activity_id VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
        asked_at BIGINT NOT NULL,
        PRIMARY KEY (gift_id),
        KEY gift_private_message_asked_at (asked_at)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
