import { Injectable } from '@nestjs/common';
import type { Log } from './log.js';

/** Hands out the log under a name of the part that writes. */
@Injectable()
export class LogSource {
  constructor(private readonly root: Log) {}

  of(part: string): Log {
    return this.root.child({ part });
  }
}
