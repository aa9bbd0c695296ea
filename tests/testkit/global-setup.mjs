import { randomBytes } from 'node:crypto';
import { startScratchDatabase } from '../../scripts/lib/scratch-database.mjs';

/** One database server for the run, unless the caller brought one; templates of the run alone. */
export default async function setUp() {
  process.env.TEMPLATE_PREFIX = `tpl_${randomBytes(5).toString('hex')}_`;
  if (process.env.TEST_DATABASE_URL) return;
  const server = await startScratchDatabase();
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.scratchDatabaseOfRun = server;
}
