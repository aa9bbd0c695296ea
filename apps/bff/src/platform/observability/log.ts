import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';
import pretty from 'pino-pretty';

export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** JSON lines for machines; otherwise lines for people. */
  readonly json: boolean;
  /** Where a command prints its answer, its log goes to the other stream; a server's goes to stdout. */
  readonly stream?: 'stdout' | 'stderr';
  readonly destination?: DestinationStream;
}

/** Never in a log: what signs somebody in. */
const SECRETS = ['*.authorization', '*.password', '*.refreshToken', '*.accessToken'];

const STREAMS = { stdout: 1, stderr: 2 };

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
  const destination = STREAMS[options.stream ?? 'stdout'];
  return options.json
    ? pino(settings, pino.destination(destination))
    : pino(
        settings,
        pretty({
          sync: true,
          destination,
          translateTime: 'SYS:HH:MM:ss',
          ignore: 'hostname,pid',
        }),
      );
}
