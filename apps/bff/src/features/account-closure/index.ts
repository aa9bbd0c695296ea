export { AccountClosureModule } from './account-closure.module.js';
export { CLOSURE_PARTS, type ClosurePart } from './closure-part.js';
export { heldPoints } from './held-points.js';
