import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets old events and consumed card codes be found without reading all of them. */
export class PrunedByTime1795219940000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE outbox_event ADD INDEX outbox_event_recorded_at (recorded_at)');
    await runner.query('ALTER TABLE card_code_use ADD INDEX card_code_use_used_at (used_at)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
