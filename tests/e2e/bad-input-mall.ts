import { MALL_DOCUMENTS } from '../testkit/mall.js';
import { newKey } from '../testkit/till.js';
import * as bad from './bad-input-cases.js';
import type { Operation } from './bad-input-operation.js';

const ADDRESS = {
  recipient: '林小满',
  phone: '13800000000',
  region: '上海市',
  street: '南京西路 1 号',
};

const takesNothing = { unknown: [['an unknown argument', 1]] as const };

/** Operations of the points mall and what they must refuse. */
export const mallOperations: Readonly<Record<string, Operation>> = {
  rewards: {
    document: MALL_DOCUMENTS.rewards,
    caller: 'MEMBER',
    good: () => ({ filter: {}, sort: 'PRICE_ASC', first: 20 }),
    fields: {
      first: bad.count(100),
      after: bad.optionalText(200),
      sort: bad.oneOf.filter(([what]) => what !== 'missing' && what !== 'null'),
      'filter.kind': bad.oneOf.filter(([what]) => what !== 'missing' && what !== 'null'),
      'filter.search': bad.optionalText(64),
      'filter.categoryId': bad.optionalText(64).filter(([what]) => what !== 'a number'),
      'filter.redeemableOnly': [
        ['a text', 'true'],
        ['a number', 1],
      ],
      'filter.seasonalOnly': [['a text', 'true']],
      'filter.maxPoints': bad.pointsToSpend.filter(([what]) => what !== 'null'),
    },
  },
  reward: {
    document: MALL_DOCUMENTS.reward,
    caller: 'MEMBER',
    good: ({ rewardId }) => ({ id: rewardId }),
    fields: { id: bad.id },
  },
  rewardCategories: {
    document: 'query ($unknown: Int) { rewardCategories(unknown: $unknown) { id } }',
    caller: 'MEMBER',
    good: () => ({}),
    fields: takesNothing,
  },
  redeemReward: {
    document: MALL_DOCUMENTS.redeemReward,
    caller: 'MEMBER',
    good: ({ rewardId }) => ({
      input: {
        rewardId,
        quantity: 1,
        method: 'SHIPPING',
        address: ADDRESS,
        expectedPoints: 1,
        expectedFen: 0,
        idempotencyKey: newKey(),
      },
    }),
    fields: {
      'input.rewardId': bad.id,
      // A negative number would add stock and points.
      'input.quantity': bad.quantity,
      'input.method': [
        ...bad.oneOf,
        ['that the reward has not', 'CODE'],
        ['without a store', 'PICKUP'],
      ],
      'input.storeId': [['for something that is sent', 'S']],
      'input.address': [
        ['missing', undefined],
        ['null', null],
        ['a text', 'x'],
      ],
      'input.address.recipient': [...bad.text(32), ['a line break', 'a\nb']],
      'input.address.phone': [...bad.text(20), ['letters', 'telephone']],
      'input.address.region': bad.text(64),
      'input.address.street': bad.text(128),
      'input.expectedPoints': [['missing', undefined], ...bad.pointsToSpend],
      'input.expectedFen': [['missing', undefined], ...bad.pointsToSpend],
      'input.idempotencyKey': bad.key,
    },
  },
  payRedemption: {
    document: MALL_DOCUMENTS.payRedemption,
    caller: 'MEMBER',
    good: () => ({ id: 'nothing' }),
    fields: { id: bad.id },
  },
  cancelRedemption: {
    document: MALL_DOCUMENTS.cancelRedemption,
    caller: 'MEMBER',
    good: () => ({ input: { id: 'nothing', idempotencyKey: newKey() } }),
    fields: { 'input.id': bad.id, 'input.idempotencyKey': bad.key },
  },
  fulfillRedemption: {
    document: MALL_DOCUMENTS.fulfillRedemption,
    caller: 'CLERK',
    good: () => ({ input: { pickupCode: '12345', idempotencyKey: newKey() } }),
    fields: {
      'input.pickupCode': bad.text(64).filter(([what]) => what !== 'empty'),
      'input.idempotencyKey': bad.key,
    },
  },
  confirmReceipt: {
    document: MALL_DOCUMENTS.confirmReceipt,
    caller: 'MEMBER',
    good: () => ({ input: { id: 'nothing', idempotencyKey: newKey() } }),
    fields: { 'input.id': bad.id, 'input.idempotencyKey': bad.key },
  },
  parcelsToShip: {
    document: MALL_DOCUMENTS.parcelsToShip,
    caller: 'OPERATOR',
    good: () => ({ first: 20 }),
    fields: { first: bad.count(100), after: bad.optionalText(200) },
  },
  shipRedemption: {
    document: MALL_DOCUMENTS.shipRedemption,
    caller: 'OPERATOR',
    good: () => ({
      input: { id: 'nothing', carrier: 'SF', trackingNumber: '1', idempotencyKey: newKey() },
    }),
    fields: {
      'input.id': bad.id,
      'input.carrier': bad.printable,
      'input.trackingNumber': bad.printable,
      'input.idempotencyKey': bad.key,
    },
  },
  cancelRedemptionByStaff: {
    document: MALL_DOCUMENTS.cancelRedemptionByStaff,
    caller: 'OPERATOR',
    good: () => ({ input: { id: 'nothing', reason: 'broken', idempotencyKey: newKey() } }),
    fields: {
      'input.id': bad.id,
      'input.reason': [...bad.text(200), ['only spaces', '   ']],
      'input.idempotencyKey': bad.key,
    },
  },
  restockReward: {
    document: MALL_DOCUMENTS.restockReward,
    caller: 'OPERATOR',
    good: ({ rewardId }) => ({ input: { rewardId, quantity: 1, idempotencyKey: newKey() } }),
    fields: {
      'input.rewardId': bad.id,
      'input.quantity': [...bad.quantity.filter(([what]) => what !== '100'), ['100,001', 100_001]],
      'input.reason': [...bad.optionalText(200), ['only spaces', '   ']],
      'input.idempotencyKey': bad.key,
    },
  },
  closeReward: {
    document: MALL_DOCUMENTS.closeReward,
    caller: 'OPERATOR',
    good: () => ({ id: 'nothing', reason: 'spoilt' }),
    fields: { id: bad.id, reason: [...bad.optionalText(200), ['only spaces', '   ']] },
  },
  'me.redemptions': {
    document: MALL_DOCUMENTS.redemptions,
    caller: 'MEMBER',
    good: () => ({ first: 20 }),
    fields: {
      first: bad.count(100),
      after: bad.optionalText(200),
      status: [
        ['unknown', ['LOST']],
        ['null among them', [null]],
      ],
    },
  },
  'me.redemption': {
    document: MALL_DOCUMENTS.redemption,
    caller: 'MEMBER',
    good: () => ({ id: 'nothing' }),
    fields: { id: bad.id },
  },
};
