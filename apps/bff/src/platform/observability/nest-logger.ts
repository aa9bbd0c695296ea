import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

const contextOf = (rest: readonly unknown[]): string | undefined => {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : undefined;
};

/** Nest's own messages in our log; what it tells at every start is for debugging only. */
export function nestLogger(log: Log): LoggerService {
  const write =
    (level: 'debug' | 'warn' | 'error' | 'fatal' | 'trace') =>
    (message: unknown, ...rest: unknown[]): void => {
      const part = contextOf(rest);
      if (message instanceof Error) {
        log[level]({ err: message, part }, message.message);
      } else {
        log[level]({ part }, String(message));
      }
    };
  return {
    log: write('debug'),
    debug: write('debug'),
    verbose: write('trace'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  };
}
