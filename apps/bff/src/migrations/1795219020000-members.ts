import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members, who they are at WeChat, and their pictures. */
export class Members1795219020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        card_number CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        nickname VARCHAR(64) NOT NULL,
        avatar_url VARCHAR(512) NULL,
        phone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
        joined_at BIGINT NOT NULL,
        joined_on DATE NOT NULL,
        status VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        birthday DATE NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX member_card_number (card_number)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE member_identity (
        openid VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        linked_at BIGINT NOT NULL,
        PRIMARY KEY (openid),
        UNIQUE INDEX member_identity_member (member_id)
      ) ENGINE = InnoDB`);
    await runner.query(`
      CREATE TABLE avatar (
        id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        member_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        content_type VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        content MEDIUMBLOB NOT NULL,
        uploaded_at BIGINT NOT NULL,
        PRIMARY KEY (id),
        INDEX avatar_member (member_id)
      ) ENGINE = InnoDB`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
