import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { application } from './app.module.js';
import { migrations } from './migrations/index.js';
import { SystemClock } from './platform/clock/clock.js';
import { loadConfig } from './platform/config/index.js';
import { migrate } from './platform/database/migrate.js';
import { openDatabase } from './platform/database/open-database.js';
import { typeormLogger } from './platform/database/typeorm-logger.js';
import { createLog } from './platform/observability/log.js';

/**
 * Runs a command of the terminal inside the server's application, on its migrated database, and closes both.
 * @throws StartFailure for a wrong setting, and whatever `run` throws
 */
export async function withApplication<Result>(
  run: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig();
  const log = createLog({ level: 'warn', json: config.production, stream: 'stderr' });
  const dataSource = await openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePool,
    migrations,
    logger: typeormLogger(log),
  });
  await migrate(dataSource);
  const parts = { config, dataSource, clock: new SystemClock(), log };
  const app = await NestFactory.createApplicationContext(application(parts), { logger: false });
  try {
    return await run(app);
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}
