export { type CardCodePlace, cardCodeSlot } from './card-code-mac.js';
export { CardCodeReason } from './card-code-reason.js';
export { CardCodes } from './card-codes.js';
export { CardHandleEntity } from './card-handle.entity.js';
export { cardRows, endCard } from './end-card.js';
export { MemberCardModule } from './member-card.module.js';
