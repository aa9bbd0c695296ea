import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import type { Log } from '../observability/log.js';
import { Draining } from './draining.js';

const LONGEST_DRAIN_MS = 25_000;

/** SIGTERM or SIGINT: answers what has been asked, then exits 0. A second signal changes nothing. */
export function stopOnSignal(
  server: NestFastifyApplication,
  dataSource: DataSource,
  log: Log,
): void {
  const draining = server.get(Draining);
  const stop = async (): Promise<void> => {
    try {
      await draining.begin();
      await server.close();
      await dataSource.destroy();
      process.exit(0);
    } catch (error) {
      log.fatal({ err: error }, 'could not stop in order');
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!draining.isOn) {
        log.info({ signal }, 'draining');
        setTimeout(() => {
          log.fatal('requests did not end in time');
          process.exit(1);
        }, LONGEST_DRAIN_MS).unref();
        void stop();
      }
    });
  }
}
