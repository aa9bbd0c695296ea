import type { DataSource, QueryRunner } from 'typeorm';
import { StartFailure } from '../config/start-failure.js';

/** Names of locks belong to the whole database server (64 characters at most), so ours names the database. */
const LOCK = "CONCAT('huiji:migrate:', MD5(DATABASE()))";
const LOCK_WAIT_SECONDS = 120;

/**
 * Brings the schema up to date. Of several servers starting at once one migrates, the others wait and
 * find nothing to do.
 * @returns the names of what was applied
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lockHolder = dataSource.createQueryRunner();
  try {
    await takeLock(lockHolder);
    try {
      const applied = await dataSource.runMigrations({ transaction: 'each' });
      return applied.map((migration) => migration.name);
    } finally {
      await lockHolder.query(`SELECT RELEASE_LOCK(${LOCK})`);
    }
  } finally {
    await lockHolder.release();
  }
}

async function takeLock(runner: QueryRunner): Promise<void> {
  const [row]: { taken: number | null }[] = await runner.query(
    `SELECT GET_LOCK(${LOCK}, ?) AS taken`,
    [LOCK_WAIT_SECONDS],
  );
  if (row?.taken !== 1) {
    throw new StartFailure(
      `Another server has been migrating this database for ${LOCK_WAIT_SECONDS} s: wait for it, then start again.`,
    );
  }
}

/** Whether every migration of this build is in the database. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const rows: { name: string }[] = await dataSource.query('SELECT name FROM migration');
  const applied = new Set(rows.map((row) => row.name));
  return dataSource.migrations.every((migration) =>
    applied.has(migration.name ?? migration.constructor.name),
  );
}
