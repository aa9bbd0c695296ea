export { CardCodeReason } from './card-code-reason.js';
export { CardCodes } from './card-codes.js';
export { ConsumeCardCode } from './consume-card-code.js';
export { cardRows, endCard } from './end-card.js';
export { MemberCardModule } from './member-card.module.js';
export { cardCodeTexts } from './member-card.texts.js';
export { type GuessedCode, ScanGuards, type Scanner } from './scan-guards.query.js';
