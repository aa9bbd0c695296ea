export { expectedCost } from './expected-cost.js';
export { PrizeObject, prizeObject } from './prize.graphql.js';
export { PublishWheel } from './publish-wheel.js';
export { ReadWheelFile, UnreadableWheel } from './read-wheel-file.js';
export { StopWheel } from './stop-wheel.js';
export {
  ODDS_TOTAL_PPM,
  PrizeKind,
  prizeOf,
  type WheelPrize,
  type WheelVersion,
} from './wheel.js';
export { WheelReader } from './wheel.loader.js';
export { WheelModule } from './wheel.module.js';
export {
  draftProblems,
  type PrizeDraft,
  PUBLISHED_AHEAD_MS,
  type WheelDraft,
} from './wheel-draft.js';
export { rulesText } from './wheel-rules.texts.js';
export { inForce, type StopVerdict, stopOf } from './wheel-stop.js';
export { stopRows, type WheelStop, wheelStops } from './wheel-stop.table.js';
export { currentVersion, LuckyWheelState, nextVersion, wheelStateAt } from './wheel-timetable.js';
