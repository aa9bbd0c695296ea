import type { Logger } from 'typeorm';
import type { Log } from '../observability/log.js';

/** Sends what TypeORM has to say to our log; failed queries are logged by whoever handles the error. */
export const typeormLogger = (log: Log): Logger => ({
  logQuery: () => undefined,
  logQueryError: (error, query) => log.debug({ err: error, query }, 'a query failed'),
  logQuerySlow: (durationMs, query) => log.warn({ durationMs, query }, 'a slow query'),
  logSchemaBuild: (message) => log.debug(message),
  logMigration: (message) => log.debug(message),
  log: (level, message) =>
    log[level === 'warn' ? 'warn' : 'debug']({ detail: String(message) }, 'database driver'),
});
