import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Handles of the rotating card codes, the codes consumed, and the guards against guessing. */
export class MemberCard1795219500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE card_handle (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        handle CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        generation INT NOT NULL,
        used_step BIGINT NULL,
        used_slot INT NULL,
        created_at BIGINT NOT NULL,
        replaced_at BIGINT NULL,
        replaced_for VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
        PRIMARY KEY (member_id),
        UNIQUE KEY card_handle_handle (handle),
        CONSTRAINT card_handle_generation CHECK (generation >= 1),
        CONSTRAINT card_handle_used CHECK ((used_step IS NULL) = (used_slot IS NULL) AND used_slot BETWEEN 0 AND 2)
      )`);
    await runner.query(`
      CREATE TABLE card_code_use (
        handle CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        generation INT NOT NULL,
        step BIGINT NOT NULL,
        slot INT NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        terminal_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        till_session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        used_at BIGINT NOT NULL,
        PRIMARY KEY (handle, generation, step, slot),
        CONSTRAINT card_code_use_slot CHECK (slot BETWEEN 0 AND 2)
      )`);
    await runner.query(`
      CREATE TABLE card_scan_guard (
        scope VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        failures JSON NOT NULL,
        locked_until BIGINT NOT NULL,
        PRIMARY KEY (scope)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
