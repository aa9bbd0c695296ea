export { GiftAnswers } from './gift.answers.js';
export { GiftConnection, GiftObject } from './gift.graphql.js';
export { GiftDetailsModule } from './gift-details.module.js';
export { idempotencyKey, idText } from './gift-inputs.js';
export { isSender } from './gift-parties.js';
export {
  GiftRefusal,
  type GiftUnavailability,
  type NotAllowed,
  UNAVAILABLE_AS,
} from './gift-refusals.js';
export {
  GiftLimitReachedObject,
  GiftUnavailableObject,
  type Named,
  named,
  resolveType,
} from './gift-results.graphql.js';
export { giftingTexts } from './gifting.texts.js';
