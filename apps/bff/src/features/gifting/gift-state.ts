/** UNDER_REVIEW: somebody claimed it and risk rules hold it; the points stay in escrow until an operator settles it. */
export const GiftState = {
  PENDING: 'PENDING',
  UNDER_REVIEW: 'UNDER_REVIEW',
  CLAIMED: 'CLAIMED',
  WITHDRAWN: 'WITHDRAWN',
  RETURNED: 'RETURNED',
} as const;
export type GiftState = keyof typeof GiftState;

/** What can happen to a gift after it was sent. */
export const GIFT_EVENTS = [
  'CLAIMED',
  'HELD_FOR_REVIEW',
  'WITHDRAWN',
  'TIMED_OUT',
  'ALL_LAPSED',
  'APPROVED',
  'REJECTED',
  'SENDER_LEFT',
  'RECEIVER_LEFT',
] as const;
export type GiftEvent = (typeof GIFT_EVENTS)[number];

type GiftTransitions = Readonly<Record<GiftEvent, Readonly<Partial<Record<GiftState, GiftState>>>>>;

/** Where an event leads to from each state; from any other state it cannot happen. */
const GIFT_TRANSITIONS: GiftTransitions = {
  CLAIMED: { PENDING: 'CLAIMED' },
  HELD_FOR_REVIEW: { PENDING: 'UNDER_REVIEW' },
  WITHDRAWN: { PENDING: 'WITHDRAWN' },
  TIMED_OUT: { PENDING: 'RETURNED' },
  ALL_LAPSED: { PENDING: 'RETURNED', UNDER_REVIEW: 'RETURNED' },
  APPROVED: { UNDER_REVIEW: 'CLAIMED' },
  REJECTED: { UNDER_REVIEW: 'RETURNED' },
  SENDER_LEFT: { PENDING: 'RETURNED', UNDER_REVIEW: 'RETURNED' },
  RECEIVER_LEFT: { UNDER_REVIEW: 'RETURNED' },
};

/** While its points are in escrow. */
export const isOpen = (state: GiftState): boolean =>
  Object.values(GIFT_TRANSITIONS).some((ways) => ways[state] !== undefined);

export const OPEN_STATES: readonly GiftState[] = Object.values(GiftState).filter(isOpen);

/** Where an event leads to; null when it cannot happen in this state. */
export const giftStateAfter = (state: GiftState, event: GiftEvent): GiftState | null =>
  GIFT_TRANSITIONS[event][state] ?? null;
