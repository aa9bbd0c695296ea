import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The double-entry ledger; the CHECKs repeat the rules of the kernel. No foreign keys between hot tables. */
export class Ledger1795219200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_member (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        available BIGINT NOT NULL,
        held BIGINT NOT NULL,
        debt BIGINT NOT NULL,
        version BIGINT NOT NULL,
        entry_seq BIGINT NOT NULL,
        chain_head BINARY(32) NOT NULL,
        PRIMARY KEY (member_id),
        CONSTRAINT ledger_member_sound CHECK (available >= 0 AND held >= 0 AND debt >= 0),
        CONSTRAINT ledger_member_owes_or_has CHECK (debt = 0 OR available = 0)
      )`);
    await runner.query(`
      CREATE TABLE ledger_transaction (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        source_type VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        source_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        business_date DATE NOT NULL,
        occurred_at BIGINT NOT NULL,
        recorded_at BIGINT NOT NULL,
        reversal_of CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        facts JSON NOT NULL,
        PRIMARY KEY (id),
        UNIQUE KEY ledger_transaction_cause (kind, source_type, source_id),
        KEY ledger_transaction_reversal_of (reversal_of),
        KEY ledger_transaction_business_date (business_date)
      )`);
    await runner.query(`
      CREATE TABLE ledger_entry (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        seq BIGINT NOT NULL,
        transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        account VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        amount BIGINT NOT NULL,
        available_after BIGINT NOT NULL,
        statement_points BIGINT NULL,
        hash BINARY(32) NOT NULL,
        PRIMARY KEY (member_id, seq),
        KEY ledger_entry_transaction (transaction_id),
        CONSTRAINT ledger_entry_amount CHECK (amount <> 0),
        CONSTRAINT ledger_entry_available CHECK (available_after >= 0)
      )`);
    await runner.query(`
      CREATE TABLE programme_entry (
        transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        leg BIGINT NOT NULL,
        account VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        amount BIGINT NOT NULL,
        PRIMARY KEY (transaction_id, leg),
        CONSTRAINT programme_entry_amount CHECK (amount <> 0)
      )`);
    await runner.query(`
      CREATE TABLE points_lot (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        expires_at BIGINT NOT NULL,
        lot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        amount BIGINT NOT NULL,
        remaining BIGINT NOT NULL,
        available_at BIGINT NOT NULL,
        source VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        giftable TINYINT NOT NULL,
        giftable_from BIGINT NOT NULL,
        origin_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        parent_lot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        PRIMARY KEY (member_id, expires_at, lot_id),
        KEY points_lot_expires_at (expires_at),
        CONSTRAINT points_lot_remaining CHECK (0 < remaining AND remaining <= amount)
      )`);
    await runner.query(`
      CREATE TABLE lot_movement (
        root_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        lot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        moved BIGINT NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        expires_at BIGINT NOT NULL,
        amount BIGINT NOT NULL,
        available_at BIGINT NOT NULL,
        source VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        giftable TINYINT NOT NULL,
        giftable_from BIGINT NOT NULL,
        origin_transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        parent_lot_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        PRIMARY KEY (root_transaction_id, transaction_id, lot_id, kind),
        KEY lot_movement_transaction (transaction_id),
        CONSTRAINT lot_movement_moved CHECK (moved > 0)
      )`);
    await runner.query(`
      CREATE TABLE points_hold (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        hold_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        transaction_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        purpose VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reference VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        amount BIGINT NOT NULL,
        captured BIGINT NOT NULL,
        voided BIGINT NOT NULL,
        resolve_by BIGINT NOT NULL,
        placed_at BIGINT NOT NULL,
        resolved_at BIGINT NULL,
        PRIMARY KEY (member_id, hold_id),
        KEY points_hold_resolve_by (resolved_at, resolve_by),
        CONSTRAINT points_hold_parts CHECK (amount > 0 AND captured >= 0 AND voided >= 0),
        CONSTRAINT points_hold_resolved CHECK ((resolved_at IS NULL AND captured + voided = 0) OR captured + voided = amount)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
