export { AccountClosureModule } from './account-closure.module.js';
export { CLOSURE_PARTS, type ClosurePart, NOTHING_AT_STAKE } from './closure-part.js';
export { heldPoints } from './held-points.js';
