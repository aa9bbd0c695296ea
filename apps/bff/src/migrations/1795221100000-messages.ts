import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members are told, what they let WeChat tell them, and which events have been told on. */
export class Messages1795221100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_event
        ADD COLUMN handled_at BIGINT NULL,
        ADD COLUMN attempts INT NOT NULL DEFAULT 0,
        ADD INDEX outbox_event_handled (handled_at, id)`);
    // Nobody is told today what happened before there were messages.
    await runner.query('UPDATE outbox_event SET handled_at = recorded_at');
    await runner.query(`
      CREATE TABLE member_message (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        cause VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        content JSON NOT NULL,
        created_at BIGINT NOT NULL,
        PRIMARY KEY (member_id, id),
        UNIQUE KEY member_message_cause (member_id, cause),
        KEY member_message_created_at (created_at)
      )`);
    await runner.query(`
      CREATE TABLE message_mark (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        read_up_to CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        PRIMARY KEY (member_id)
      )`);
    await runner.query(`
      CREATE TABLE expiry_notice_day (
        business_date DATE NOT NULL,
        PRIMARY KEY (business_date)
      )`);
    await runner.query(`
      CREATE TABLE message_grant (
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        template VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        grants INT NOT NULL,
        PRIMARY KEY (member_id, template),
        CONSTRAINT message_grant_grants CHECK (grants >= 0)
      )`);
    await runner.query(`
      CREATE TABLE subscription_send (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        template VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        data JSON NULL,
        page VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        attempts INT NOT NULL,
        due_at BIGINT NOT NULL,
        created_at BIGINT NOT NULL,
        errcode INT NULL,
        PRIMARY KEY (id),
        KEY subscription_send_due (state, due_at),
        KEY subscription_send_member (member_id),
        KEY subscription_send_created_at (created_at)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
