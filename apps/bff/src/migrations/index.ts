import type { MigrationInterface } from 'typeorm';
import { Platform1795219000000 } from './1795219000000-platform.js';
import { Stores1795219010000 } from './1795219010000-stores.js';
import { Idempotency1795219100000 } from './1795219100000-idempotency.js';
import { Ledger1795219200000 } from './1795219200000-ledger.js';

/** In the order in which they are applied; forward only, one change each. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  Platform1795219000000,
  Stores1795219010000,
  Idempotency1795219100000,
  Ledger1795219200000,
];
