export { SpinObject } from './spin.graphql.js';
export { FallbackReason, type Spin } from './spin.js';
export { SpinReader } from './spin.loader.js';
export { spinKey, spins } from './spin.table.js';
export { SPIN_LIMIT_PREFIX, spinLimit } from './spin-limit.js';
export { SpinObjects } from './spin-objects.js';
export { SpinsModule } from './spins.module.js';
export { SpinsQuery } from './spins.query.js';
export { SpinsUsedReader, spinsUsedKey } from './spins-used.loader.js';
