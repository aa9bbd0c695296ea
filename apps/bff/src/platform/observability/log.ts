import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';
import pretty from 'pino-pretty';

export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** JSON lines for machines; otherwise lines for people. */
  readonly json: boolean;
  readonly destination?: DestinationStream;
}

/** Never in a log: what signs somebody in. */
const SECRETS = ['*.authorization', '*.password', '*.refreshToken', '*.accessToken'];

export function createLog(options: LogOptions): Log {
  const settings = {
    level: options.level,
    base: null,
    redact: { paths: ['req.headers.authorization', ...SECRETS], censor: '[hidden]' },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (options.destination !== undefined) {
    return pino(settings, options.destination);
  }
  return options.json
    ? pino(settings)
    : pino(settings, pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'hostname,pid' }));
}
