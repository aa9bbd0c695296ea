import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins, rate limits and jobs. */
export class Platform1795219000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        role VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        holder_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        store_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
        created_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        revoked_at BIGINT NULL,
        PRIMARY KEY (id),
        INDEX session_holder (holder_id),
        INDEX session_expires_at (expires_at)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE refresh_token (
        token_hash BINARY(32) NOT NULL,
        session_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        expires_at BIGINT NOT NULL,
        used_at BIGINT NULL,
        PRIMARY KEY (token_hash),
        INDEX refresh_token_session (session_id),
        INDEX refresh_token_expires_at (expires_at)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE rate_window (
        bucket VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        starts_at BIGINT NOT NULL,
        used INT UNSIGNED NOT NULL,
        PRIMARY KEY (bucket, starts_at),
        INDEX rate_window_starts_at (starts_at)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE job_lease (
        name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        leased_until BIGINT NOT NULL,
        started_at BIGINT NOT NULL,
        PRIMARY KEY (name)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
