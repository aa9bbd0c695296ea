import { newKey } from '../testkit/till.js';
import { WHEEL_DOCUMENTS } from '../testkit/wheel.js';
import type { Matrix } from './authorisation-roles.js';

/** @param own what the first member gets, and `other` another one */
const members = (own: string, other: string) =>
  ['UNAUTHENTICATED', own, other, 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'] as const;

/** The lucky wheel and what is won on it. */
export const WHEEL_MATRIX: Matrix = {
  luckyWheel: {
    document: WHEEL_DOCUMENTS.luckyWheel,
    variables: ({ wheel }) => ({ id: wheel.wheelId }),
    expected: members('OK', 'OK'),
  },
  spinWheel: {
    document: WHEEL_DOCUMENTS.spinWheel,
    variables: ({ wheel: { wheelId, version } }) => ({
      input: { wheelId, version, clientSeed: 'words', idempotencyKey: newKey() },
    }),
    expected: members('Spin', 'Spin'),
  },
  claimPrize: {
    document: WHEEL_DOCUMENTS.claimPrize,
    variables: async ({ freshPrize, storeId }) => ({
      input: {
        spinId: (await freshPrize()).id,
        method: 'PICKUP',
        storeId,
        idempotencyKey: newKey(),
      },
    }),
    expected: members('Redemption', 'PrizeNotClaimable'),
  },
};
