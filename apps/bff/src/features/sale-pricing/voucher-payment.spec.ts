import { fen, instant, type VoucherId, type VoucherKindId } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import type { PresentedVoucher } from '../vouchers/index.js';
import { takeVouchers } from './voucher-payment.js';

const good = (id: string, valueFen: number, minimumSpendFen = 0): PresentedVoucher => ({
  outcome: 'GOOD',
  voucherId: id as VoucherId,
  kindId: 'kind' as VoucherKindId,
  valueFen: fen(valueFen),
  minimumSpendFen: fen(minimumSpendFen),
});

test.each([
  ['none', [], []],
  ['one', [good('a', 2_000)], [2_000]],
  ['two, one after the other', [good('a', 2_000), good('b', 500)], [2_000, 500]],
  ['one worth more than the sale', [good('a', 99_999)], [10_000]],
  ['one of which a part is left', [good('a', 9_000), good('b', 2_000)], [9_000, 1_000]],
  ['one whose minimum is just met', [good('a', 2_000, 10_000)], [2_000]],
])('%s of a sale of 100.00', (_, vouchers, taken) => {
  const outcome = takeVouchers(vouchers, fen(10_000));
  expect(outcome).toMatchObject({
    outcome: 'TAKEN',
    fen: taken.reduce((all, one) => all + one, 0),
  });
  expect(outcome.outcome === 'TAKEN' && outcome.payments.map(({ takenFen }) => takenFen)).toEqual(
    taken,
  );
});

describe('the first that may not be used, and why', () => {
  const usedAt = instant(1);
  const expiresAt = instant(2);
  test.each<[string, PresentedVoucher[], number, object]>([
    ['unknown', [good('a', 1), { outcome: 'UNKNOWN' }], 1, { reason: 'UNKNOWN' }],
    ['another member’s', [{ outcome: 'FOREIGN' }], 0, { reason: 'FOREIGN' }],
    ['used', [{ outcome: 'USED', usedAt }], 0, { reason: 'USED', usedAt }],
    ['lapsed', [{ outcome: 'LAPSED', expiresAt }], 0, { reason: 'LAPSED', expiresAt }],
    ['twice', [good('a', 1), good('b', 1), good('a', 1)], 2, { reason: 'TWICE' }],
    [
      'below the minimum, whatever other vouchers leave',
      [good('a', 1), good('b', 2_000, 10_001)],
      1,
      { reason: 'BELOW_MINIMUM', minimumSpendFen: 10_001 },
    ],
    ['with nothing left', [good('a', 10_000), good('b', 1)], 1, { reason: 'NOTHING_LEFT' }],
    [
      'two of them: the first counts',
      [{ outcome: 'UNKNOWN' }, { outcome: 'FOREIGN' }],
      0,
      { reason: 'UNKNOWN' },
    ],
  ])('%s', (_, vouchers, at, refusal) => {
    expect(takeVouchers(vouchers, fen(10_000))).toEqual({ outcome: 'REFUSED', at, refusal });
  });
});
