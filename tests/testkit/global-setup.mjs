import { startScratchDatabase } from '../../scripts/lib/scratch-database.mjs';

/** One database server for the run, unless the caller brought one. */
export default async function setUp() {
  if (process.env.TEST_DATABASE_URL) return;
  const server = await startScratchDatabase();
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.scratchDatabaseOfRun = server;
}
