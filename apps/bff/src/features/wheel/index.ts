export { PrizeObject, prizeObject } from './prize.graphql.js';
export {
  type LegalFacts,
  ODDS_TOTAL_PPM,
  PrizeKind,
  prizeOf,
  type WheelPrize,
  type WheelVersion,
} from './wheel.js';
export { WheelReader } from './wheel.loader.js';
export { WheelModule } from './wheel.module.js';
export { currentVersion, LuckyWheelState, nextVersion, wheelStateAt } from './wheel-timetable.js';
