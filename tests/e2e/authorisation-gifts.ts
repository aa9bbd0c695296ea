import { GIFT_DOCUMENTS } from '../testkit/gifts.js';
import { MESSAGE_DOCUMENTS } from '../testkit/messages.js';
import { newKey } from '../testkit/till.js';
import { type Matrix, MEMBERS, OPERATORS, operators } from './authorisation-roles.js';

/** Gifts and what is told of them. */
export const GIFT_MATRIX: Matrix = {
  sendGift: {
    document: GIFT_DOCUMENTS.sendGift,
    variables: () => ({ input: { points: 9, idempotencyKey: newKey() } }),
    expected: [
      'UNAUTHENTICATED',
      'GiftLimitReached',
      'GiftLimitReached',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  claimGift: {
    document: GIFT_DOCUMENTS.claimGift,
    variables: async ({ freshGift }) => ({
      input: { token: (await freshGift()).token, idempotencyKey: newKey() },
    }),
    expected: ['UNAUTHENTICATED', 'Gift', 'Gift', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  withdrawGift: {
    document: GIFT_DOCUMENTS.withdrawGift,
    variables: async ({ ownGift }) => ({
      input: { id: (await ownGift()).id, idempotencyKey: newKey() },
    }),
    expected: ['UNAUTHENTICATED', 'Gift', 'GiftUnavailable', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  // Nothing holds it: an operator is told so.
  reviewGift: {
    document: GIFT_DOCUMENTS.reviewGift,
    variables: async ({ freshGift }) => ({
      id: (await freshGift()).id,
      approve: true,
      reason: 'fine',
    }),
    expected: operators('BAD_USER_INPUT'),
  },
  gift: {
    document: GIFT_DOCUMENTS.gift,
    variables: async ({ freshGift }) => ({ token: (await freshGift()).token }),
    expected: ['UNAUTHENTICATED', 'Gift', 'Gift', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  giftsUnderReview: { document: GIFT_DOCUMENTS.giftsUnderReview, expected: OPERATORS },
  riskEvents: { document: GIFT_DOCUMENTS.riskEvents, expected: OPERATORS },
  markMessagesRead: {
    document: MESSAGE_DOCUMENTS.markMessagesRead,
    variables: () => ({ upTo: 'nothing' }),
    expected: MEMBERS,
  },
  reportMessageGrants: {
    document: MESSAGE_DOCUMENTS.reportMessageGrants,
    variables: () => ({ input: { accepted: ['GIFT_CLAIMED'], idempotencyKey: newKey() } }),
    expected: MEMBERS,
  },
};
