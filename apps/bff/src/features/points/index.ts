export { BalanceReader } from './balance.loader.js';
export { InsufficientPointsObject, insufficientPoints } from './insufficient-points.graphql.js';
export type { LapsingPoints } from './lapsing-points.js';
export { ExpiringPointsObject, PointsAccountObject } from './points.graphql.js';
export { PointsModule } from './points.module.js';
