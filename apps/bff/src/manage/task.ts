import type { INestApplicationContext } from '@nestjs/common';

/** @returns what to tell whoever asked for it */
export type Task = (app: INestApplicationContext) => Promise<string>;
