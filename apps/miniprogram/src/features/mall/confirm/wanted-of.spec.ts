import { expect, test } from '@jest/globals';
import { wantedOf } from './wanted-of';

const ADDRESS = { recipient: '林', phone: '13800138000', region: '上海市', street: '南京西路 1' };
const PRICE = { points: 1_200, fen: 990 };
const CHOICE = { quantity: 2, method: 'PICKUP', storeId: 's1', address: ADDRESS } as const;

test('totals are for the quantity, and a store belongs to picking up', () => {
  expect(wantedOf('r1', CHOICE, PRICE)).toEqual({
    rewardId: 'r1',
    quantity: 2,
    method: 'PICKUP',
    storeId: 's1',
    address: null,
    expectedPoints: 2_400,
    expectedFen: 1_980,
  });
});

test('an address belongs to sending, and neither to a code', () => {
  const shipped = wantedOf('r1', { ...CHOICE, method: 'SHIPPING' }, PRICE);
  expect(shipped).toMatchObject({ storeId: null, address: ADDRESS });
  const code = wantedOf('r1', { ...CHOICE, method: 'CODE' }, PRICE);
  expect(code).toMatchObject({ storeId: null, address: null });
});

test('without a place nothing can be asked for', () => {
  expect(wantedOf('r1', { ...CHOICE, storeId: null }, PRICE)).toBeNull();
  expect(wantedOf('r1', { ...CHOICE, method: 'SHIPPING', address: null }, PRICE)).toBeNull();
});
