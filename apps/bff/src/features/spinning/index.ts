export { SpinObject } from './spin.graphql.js';
export type { Spin } from './spin.js';
export { SpinReader } from './spin.loader.js';
export { spinKey, spins } from './spin.table.js';
export { SPIN_LIMIT_PREFIX } from './spin-limit.js';
export { SpinWheel } from './spin-wheel.js';
export { SpinningModule } from './spinning.module.js';
export { SpinsQuery } from './spins.query.js';
export { SpinsUsedReader, spinsUsedKey } from './spins-used.loader.js';
