/** Cards that a gift can come in; a reader that does not know one shows the first. */
export const GIFT_DESIGNS = ['warmth', 'birthday', 'thanks', 'festival', 'cheer', 'love'] as const;
export type GiftDesign = (typeof GIFT_DESIGNS)[number];

/** Characters (code points) of the words that go with a gift. */
export const LONGEST_GIFT_MESSAGE = 30;

/** Where a gift is opened; `t` in its query is the token. */
export const GIFT_PAGE = '/features/gift/pages/claim/index';

/** Page of the mini-program that opens a gift. */
export const giftPath = (token: string): string => `${GIFT_PAGE}?t=${token}`;

/** Page of the mini-program that tells what became of a gift that was sent or claimed. */
export const giftDetailPath = (id: string): string => `/features/gift/pages/detail/index?id=${id}`;
