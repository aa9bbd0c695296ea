export { frozenTexts } from './frozen.texts.js';
export { requireActive } from './require-active.js';
export { StandingModule } from './standing.module.js';
