import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money asked of members for something, and given back; the CHECKs repeat that nothing is given back twice. */
export class Payments1795220200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment (
        subject_type VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        payer_digest CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        description VARCHAR(127) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        amount_fen BIGINT NOT NULL,
        state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        prepay_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
        opened_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        transaction_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
        paid_at BIGINT NULL,
        settled_at BIGINT NULL,
        outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
        refunded_fen BIGINT NOT NULL,
        check_at BIGINT NULL,
        checks INT NOT NULL,
        PRIMARY KEY (subject_type, subject_id),
        UNIQUE KEY payment_id (id),
        KEY payment_member (member_id),
        KEY payment_paid_at (paid_at),
        KEY payment_check_at (check_at),
        CONSTRAINT payment_amounts CHECK (amount_fen > 0 AND refunded_fen BETWEEN 0 AND amount_fen),
        CONSTRAINT payment_state CHECK (state IN ('OPEN', 'CLOSING', 'CLOSED', 'PAID')),
        CONSTRAINT payment_paid CHECK ((state = 'PAID') = (paid_at IS NOT NULL AND transaction_id IS NOT NULL AND outcome IS NOT NULL)),
        CONSTRAINT payment_refunded CHECK (refunded_fen = 0 OR state = 'PAID')
      )`);
    await runner.query(`
      CREATE TABLE payment_refund (
        subject_type VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        subject_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        amount_fen BIGINT NOT NULL,
        reason VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        refund_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
        requested_at BIGINT NOT NULL,
        succeeded_at BIGINT NULL,
        attempts INT NOT NULL,
        attempt_at BIGINT NULL,
        problem VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
        PRIMARY KEY (subject_type, subject_id, id),
        UNIQUE KEY payment_refund_id (id),
        KEY payment_refund_succeeded_at (succeeded_at),
        KEY payment_refund_attempt_at (attempt_at),
        CONSTRAINT payment_refund_amount CHECK (amount_fen > 0),
        CONSTRAINT payment_refund_state CHECK (state IN ('REQUESTED', 'PROCESSING', 'SUCCEEDED', 'FAILED')),
        CONSTRAINT payment_refund_succeeded CHECK ((state = 'SUCCEEDED') = (succeeded_at IS NOT NULL))
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
