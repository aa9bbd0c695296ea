export { BalanceReader } from './balance.loader.js';
export { InsufficientPointsObject, insufficientPoints } from './insufficient-points.graphql.js';
export { ExpiringPointsObject } from './points.graphql.js';
export { PointsModule } from './points.module.js';
