import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { application } from './app.module.js';
import { findTask, USAGE } from './manage/tasks.js';
import { migrations } from './migrations/index.js';
import { SystemClock } from './platform/clock/clock.js';
import { loadConfig, StartFailure } from './platform/config/index.js';
import { isDuplicateKey } from './platform/database/index.js';
import { migrate } from './platform/database/migrate.js';
import { openDatabase } from './platform/database/open-database.js';
import { createLog } from './platform/observability/log.js';

/** `npm run manage -- <task> ...`: opens stores and adds staff. Exit 0 done, 1 with a line saying why not. */
async function manage(args: readonly string[]): Promise<string> {
  const task = findTask(args);
  const config = loadConfig();
  const log = createLog({ level: 'warn', json: config.production });
  const dataSource = await openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePool,
    migrations,
  });
  await migrate(dataSource);
  const parts = { config, dataSource, clock: new SystemClock(), log };
  const app = await NestFactory.createApplicationContext(application(parts), { logger: false });
  try {
    return await task(app);
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}

/** What went wrong, in a line where it is the caller's to mend. */
function explain(error: unknown): unknown {
  if (isDuplicateKey(error)) {
    return 'That name is taken.';
  }
  return error instanceof StartFailure ? error.message : error;
}

try {
  console.log(await manage(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  console.error(USAGE);
  process.exitCode = 1;
}
