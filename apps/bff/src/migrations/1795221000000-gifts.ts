import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Points that members give each other, who claimed them, and what looked suspicious about it. */
export class Gifts1795221000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gift (
        sender_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        token_hash BINARY(32) NOT NULL,
        state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sent_points BIGINT NOT NULL,
        points BIGINT NOT NULL,
        message VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        design VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
        hold_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        hold_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sent_on DATE NOT NULL,
        sent_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        due_at BIGINT NULL,
        receiver_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        received_on DATE NULL,
        received_at BIGINT NULL,
        counted_points BIGINT NULL,
        claim_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        ended_by VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
        settled_at BIGINT NULL,
        reviewed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        review_reason VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
        PRIMARY KEY (sender_id, id),
        UNIQUE KEY gift_id (id),
        UNIQUE KEY gift_token (token_hash),
        KEY gift_due (due_at),
        KEY gift_sender_due (sender_id, due_at),
        KEY gift_state (state, id),
        CONSTRAINT gift_points CHECK (0 < points AND points <= sent_points)
      )`);
    await runner.query(`
      CREATE TABLE gift_receipt (
        receiver_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        received_on DATE NOT NULL,
        gift_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sender_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        received_at BIGINT NOT NULL,
        PRIMARY KEY (receiver_id, received_on, gift_id),
        KEY gift_receipt_newest (receiver_id, received_at, gift_id)
      )`);
    await runner.query(`
      CREATE TABLE risk_event (
        gift_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        rule VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        score INT NOT NULL,
        held TINYINT NOT NULL,
        sender_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        receiver_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        recorded_at BIGINT NOT NULL,
        PRIMARY KEY (gift_id, rule),
        UNIQUE KEY risk_event_id (id)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
