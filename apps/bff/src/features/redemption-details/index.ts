export { Addresses } from './addresses.js';
export { isOwn } from './own-redemption.js';
export { PickupCodes } from './pickup-codes.js';
export { RedemptionAnswers } from './redemption.answers.js';
export { RedemptionObject, ShippingAddressObject } from './redemption.graphql.js';
export { RedemptionDetailsModule } from './redemption-details.module.js';
export { idempotencyKey, idText, shippingAddress, visible } from './redemption-inputs.js';
export {
  type Named,
  named,
  RedemptionProblemObject,
  type RedemptionStepResult,
  resolveType,
} from './redemption-results.graphql.js';
export { ShippingAddressInput } from './shipping-address.graphql.js';
export type { ShippingAddress } from './shipping-address.js';
export { statusNames } from './status-names.texts.js';
