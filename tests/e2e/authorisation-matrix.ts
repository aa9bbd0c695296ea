import { PRIVACY_VERSION } from '@huiji/shared-types';
import { MALL_DOCUMENTS } from '../testkit/mall.js';
import { CLERK, PASSWORD } from '../testkit/shop.js';
import { line, newKey, newReceipt, TILL_DOCUMENTS } from '../testkit/till.js';
import { GIFT_MATRIX } from './authorisation-gifts.js';
import {
  clerks,
  EVERYBODY,
  type Matrix,
  MEMBERS,
  OPERATORS,
  operators,
  SIGNED_IN,
} from './authorisation-roles.js';
import { WHEEL_MATRIX } from './authorisation-wheel.js';

export const lines = [line('default', 100)];

export const MATRIX: Matrix = {
  loginWithWechat: {
    document: 'mutation { loginWithWechat(input: { code: "demo:guest" }) { accessToken } }',
    expected: EVERYBODY,
  },
  refreshSession: {
    document: 'mutation ($token: String!) { refreshSession(refreshToken: $token) { accessToken } }',
    variables: ({ refreshToken }) => ({ token: refreshToken }),
    expected: EVERYBODY,
  },
  loginStaff: {
    document: `mutation { loginStaff(input: { username: "${CLERK}", password: "${PASSWORD}" }) { role } }`,
    expected: EVERYBODY,
  },
  logout: { document: 'mutation { logout }', expected: SIGNED_IN },
  updateProfile: {
    document: 'mutation { updateProfile(input: { language: "en" }) { id } }',
    expected: MEMBERS,
  },
  replaceCardCodes: {
    document: 'mutation { replaceCardCodes(reason: MANUAL) { generation } }',
    expected: MEMBERS,
  },
  scanCard: {
    document: TILL_DOCUMENTS.scanCard,
    variables: async ({ freshCode }) => ({
      input: { code: await freshCode(), terminalId: 'till-1' },
    }),
    expected: clerks('TillSession', 'TillSession'),
  },
  quoteSale: {
    document: TILL_DOCUMENTS.quoteSale,
    variables: ({ tillSessionId }) => ({ input: { tillSessionId, lines } }),
    expected: clerks('SaleQuote', 'TillSessionExpired'),
  },
  recordSale: {
    document: TILL_DOCUMENTS.recordSale,
    variables: ({ tillSessionId }) => ({
      input: { tillSessionId, lines, receiptNumber: newReceipt(), idempotencyKey: newKey() },
    }),
    expected: clerks('Sale', 'TillSessionExpired'),
  },
  refundSale: {
    document: TILL_DOCUMENTS.refundSale,
    variables: ({ receiptNumber }) => ({
      input: { receiptNumber, lines: [{ lineId: '1', amountFen: 1 }], idempotencyKey: newKey() },
    }),
    expected: clerks('SaleRefund', 'SaleRefundProblem'),
  },
  bindPhone: {
    document: `mutation ($key: String!) {
      bindPhone(input: { code: "demo:first", idempotencyKey: $key }) { __typename } }`,
    variables: () => ({ key: newKey() }),
    expected: ['UNAUTHENTICATED', 'Member', 'PhoneProblem', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  agreeToPrivacy: {
    document: 'mutation ($version: String!) { agreeToPrivacy(privacyVersion: $version) { id } }',
    variables: () => ({ version: PRIVACY_VERSION }),
    expected: MEMBERS,
  },
  removePhone: { document: 'mutation { removePhone { id } }', expected: MEMBERS },
  freezeMember: {
    document: 'mutation ($card: String!) { freezeMember(cardNumber: $card, reason: "lost") }',
    variables: ({ cardNumber }) => ({ card: cardNumber }),
    expected: OPERATORS,
  },
  unfreezeMember: {
    document: 'mutation ($card: String!) { unfreezeMember(cardNumber: $card, reason: "found") }',
    variables: ({ cardNumber }) => ({ card: cardNumber }),
    expected: OPERATORS,
  },
  programme: { document: '{ programme { name } }', expected: EVERYBODY },
  accountClosure: { document: '{ accountClosure { pointsLost } }', expected: MEMBERS },
  myDataExport: { document: '{ myDataExport }', expected: MEMBERS },
  me: { document: '{ me { id points { available } } }', expected: MEMBERS },
  cardCodes: { document: '{ cardCodes { codes } }', expected: MEMBERS },
  cardEvents: {
    document: '{ cardEvents(since: "2026-11-25T00:00:00.000Z") { id } }',
    expected: MEMBERS,
  },
  stores: { document: '{ stores { id } }', expected: SIGNED_IN },
  ledgerAudit: { document: '{ ledgerAudit { healthy } }', expected: OPERATORS },
  rewards: {
    document: MALL_DOCUMENTS.rewards,
    expected: SIGNED_IN,
  },
  reward: {
    document: MALL_DOCUMENTS.reward,
    variables: ({ rewardId }) => ({ id: rewardId }),
    expected: SIGNED_IN,
  },
  rewardCategories: { document: '{ rewardCategories { id } }', expected: SIGNED_IN },
  redeemReward: {
    document: MALL_DOCUMENTS.redeemReward,
    variables: ({ rewardId, storeId }) => ({
      input: {
        rewardId,
        storeId,
        method: 'PICKUP',
        expectedPoints: 1,
        expectedFen: 0,
        idempotencyKey: newKey(),
      },
    }),
    expected: [
      'UNAUTHENTICATED',
      'Redemption',
      'Redemption',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  payRedemption: {
    document: MALL_DOCUMENTS.payRedemption,
    variables: async ({ freshRedemption }) => ({ id: (await freshRedemption()).id }),
    expected: [
      'UNAUTHENTICATED',
      'RedemptionProblem',
      'NOT_FOUND',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  cancelRedemption: {
    document: MALL_DOCUMENTS.cancelRedemption,
    variables: async ({ freshRedemption }) => ({
      input: { id: (await freshRedemption()).id, idempotencyKey: newKey() },
    }),
    expected: ['UNAUTHENTICATED', 'Redemption', 'NOT_FOUND', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  },
  fulfillRedemption: {
    document: MALL_DOCUMENTS.fulfillRedemption,
    variables: async ({ freshRedemption }) => ({
      input: { pickupCode: (await freshRedemption()).pickupCode, idempotencyKey: newKey() },
    }),
    expected: clerks('Redemption', 'PickupCodeUnknown'),
  },
  confirmReceipt: {
    document: MALL_DOCUMENTS.confirmReceipt,
    variables: async ({ freshRedemption }) => ({
      input: { id: (await freshRedemption()).id, idempotencyKey: newKey() },
    }),
    expected: [
      'UNAUTHENTICATED',
      'RedemptionProblem',
      'NOT_FOUND',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
  parcelsToShip: { document: MALL_DOCUMENTS.parcelsToShip, expected: OPERATORS },
  shipRedemption: {
    document: MALL_DOCUMENTS.shipRedemption,
    variables: async ({ freshRedemption }) => ({
      input: {
        id: (await freshRedemption()).id,
        carrier: 'SF',
        trackingNumber: '1',
        idempotencyKey: newKey(),
      },
    }),
    expected: operators('RedemptionProblem'),
  },
  cancelRedemptionByStaff: {
    document: MALL_DOCUMENTS.cancelRedemptionByStaff,
    variables: async ({ freshRedemption }) => ({
      input: { id: (await freshRedemption()).id, reason: 'broken', idempotencyKey: newKey() },
    }),
    expected: operators('Redemption'),
  },
  restockReward: {
    document: MALL_DOCUMENTS.restockReward,
    variables: ({ rewardId }) => ({ input: { rewardId, quantity: 1, idempotencyKey: newKey() } }),
    expected: OPERATORS,
  },
  closeReward: {
    document: MALL_DOCUMENTS.closeReward,
    variables: ({ closingRewardId }) => ({ id: closingRewardId }),
    expected: OPERATORS,
  },
  ...GIFT_MATRIX,
  ...WHEEL_MATRIX,
  // Both have something to pick up.
  closeAccount: {
    document: `mutation ($key: String!) {
      closeAccount(input: { confirm: true, idempotencyKey: $key }) { __typename } }`,
    variables: () => ({ key: newKey() }),
    expected: [
      'UNAUTHENTICATED',
      'AccountClosureBlocked',
      'AccountClosureBlocked',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ],
  },
};
