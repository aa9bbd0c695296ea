import type { Gift } from './gift.js';
import type { GiftEvent } from './gift-state.js';

/** What the statement tells of a gift; never its words, for facts outlive an account. A type, because facts are JSON. */
export const giftFacts = ({ id }: Pick<Gift, 'id'>) => ({ gift: { giftId: id } });

/** The same of points that come back. */
export const returnFacts = ({ id }: Pick<Gift, 'id'>, event: GiftEvent) => ({
  gift: { giftId: id, returnedBy: event },
});
