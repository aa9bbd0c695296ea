export { SpinObject } from './spin.graphql.js';
export type { Spin } from './spin.js';
export { SpinningModule } from './spinning.module.js';
