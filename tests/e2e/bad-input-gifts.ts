import { GIFT_DOCUMENTS } from '../testkit/gifts.js';
import { MESSAGE_DOCUMENTS } from '../testkit/messages.js';
import { newKey } from '../testkit/till.js';
import * as bad from './bad-input-cases.js';
import type { Operation } from './bad-input-operation.js';

const page = { first: bad.count(100), after: bad.optionalText(200) };

/** Operations of gifting and of messages, and what they must refuse. */
export const giftOperations: Readonly<Record<string, Operation>> = {
  sendGift: {
    document: GIFT_DOCUMENTS.sendGift,
    caller: 'MEMBER',
    good: () => ({ input: { points: 10, message: '加油', idempotencyKey: newKey() } }),
    fields: {
      // A negative number would take points from whoever opens it.
      'input.points': [['missing', undefined], ...bad.pointsToSpend, ['none', 0]],
      'input.message': [
        ['a number', 1],
        ['31 characters', '汉'.repeat(31)],
        ['31 of two code units', '💌'.repeat(31)],
        ['a line break', 'a\nb'],
        ['half a character', '\ud83d'],
      ],
      'input.design': [
        ['a number', 1],
        ['empty', ''],
        ['too long', 'x'.repeat(33)],
        ['a path', '../x'],
      ],
      'input.idempotencyKey': bad.key,
    },
  },
  claimGift: {
    document: GIFT_DOCUMENTS.claimGift,
    caller: 'MEMBER',
    good: () => ({ input: { token: 'nothing', idempotencyKey: newKey() } }),
    fields: { 'input.token': bad.text(128), 'input.idempotencyKey': bad.key },
  },
  withdrawGift: {
    document: GIFT_DOCUMENTS.withdrawGift,
    caller: 'MEMBER',
    good: () => ({ input: { id: 'nothing', idempotencyKey: newKey() } }),
    fields: { 'input.id': bad.id, 'input.idempotencyKey': bad.key },
  },
  reviewGift: {
    document: GIFT_DOCUMENTS.reviewGift,
    caller: 'OPERATOR',
    good: () => ({ id: 'nothing', approve: true, reason: 'fine' }),
    fields: {
      id: bad.id,
      approve: [
        ['missing', undefined],
        ['null', null],
        ['a text', 'true'],
        ['a number', 1],
      ],
      reason: [...bad.text(200), ['only spaces', '   ']],
    },
  },
  gift: {
    document: GIFT_DOCUMENTS.gift,
    caller: 'MEMBER',
    good: () => ({ token: 'nothing' }),
    fields: { token: bad.text(128) },
  },
  giftsUnderReview: {
    document: GIFT_DOCUMENTS.giftsUnderReview,
    caller: 'OPERATOR',
    good: () => ({ first: 20 }),
    fields: page,
  },
  riskEvents: {
    document: GIFT_DOCUMENTS.riskEvents,
    caller: 'OPERATOR',
    good: () => ({ first: 20 }),
    fields: page,
  },
  markMessagesRead: {
    document: MESSAGE_DOCUMENTS.markMessagesRead,
    caller: 'MEMBER',
    good: () => ({ upTo: 'nothing' }),
    fields: { upTo: bad.id },
  },
  reportMessageGrants: {
    document: MESSAGE_DOCUMENTS.reportMessageGrants,
    caller: 'LEAVER',
    good: () => ({ input: { accepted: ['GIFT_CLAIMED'], idempotencyKey: newKey() } }),
    fields: {
      'input.accepted': [
        ['missing', undefined],
        ['null', null],
        ['nothing', []],
        ['unknown', ['LOTTERY']],
        ['one twice', ['GIFT_CLAIMED', 'GIFT_CLAIMED']],
      ],
      'input.idempotencyKey': bad.key,
    },
  },
  'me.gifts': {
    document: GIFT_DOCUMENTS.gifts,
    caller: 'MEMBER',
    good: () => ({ direction: 'SENT', first: 20 }),
    fields: { ...page, direction: bad.oneOf },
  },
  'me.gift': {
    document: GIFT_DOCUMENTS.ownGift,
    caller: 'MEMBER',
    good: () => ({ id: 'nothing' }),
    fields: { id: bad.id },
  },
  'me.messages': {
    document: MESSAGE_DOCUMENTS.messages,
    caller: 'MEMBER',
    good: () => ({ first: 20 }),
    fields: page,
  },
};
