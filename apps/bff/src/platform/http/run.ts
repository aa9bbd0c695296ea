import type { DynamicModule } from '@nestjs/common';
import { SettableClock, SystemClock } from '../clock/clock.js';
import type { AppConfig } from '../config/app-config.js';
import { loadConfig } from '../config/app-config.js';
import { StartFailure } from '../config/start-failure.js';
import type { Migrations } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from '../database/open-database.js';
import { typeormLogger } from '../database/typeorm-logger.js';
import { createLog } from '../observability/log.js';
import type { PlatformParts } from '../platform.module.js';
import { createServer } from './create-server.js';
import { listen } from './listen.js';
import { stopOnSignal } from './stop-on-signal.js';

type Application = (parts: PlatformParts) => DynamicModule;
/** Runs on the migrated database before the server listens. */
type Prepare = (application: Application, parts: PlatformParts) => Promise<void>;

/** From nothing to a server that answers; ends the process with one line when that cannot be. */
export async function run(
  application: Application,
  migrations: Migrations,
  prepare: Prepare,
): Promise<void> {
  try {
    await start(loadConfig(), application, migrations, prepare);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(error instanceof StartFailure ? detail : `Huiji cannot start: ${detail}`);
    process.exit(1);
  }
}

async function start(
  config: AppConfig,
  application: Application,
  migrations: Migrations,
  prepare: Prepare,
): Promise<void> {
  const log = createLog({
    level: config.logLevel,
    json: config.production || !process.stdout.isTTY,
  });
  const dataSource = await openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePool,
    migrations,
    logger: typeormLogger(log.child({ part: 'database' })),
  });
  for (const name of await migrate(dataSource)) {
    log.info({ migration: name }, 'migrated');
  }
  const clock = config.production ? new SystemClock() : new SettableClock();
  const parts = { config, dataSource, clock, log };
  await prepare(application, parts);
  const server = await createServer(application(parts), parts);
  // Fastify is told to listen past Nest, which would have done this itself.
  await server.init();
  stopOnSignal(server, dataSource, log);
  console.log(`Huiji is ready: ${await listen(server, config)}`);
}
