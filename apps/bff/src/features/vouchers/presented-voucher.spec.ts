import {
  fen,
  instant,
  type MemberId,
  type VoucherId,
  type VoucherKindId,
} from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { presentedVoucher, type VoucherFacts } from './presented-voucher.js';

const OWNER = 'owner' as MemberId;
const EXPIRES_AT = instant(1_000);

const voucher: VoucherFacts = {
  memberId: OWNER,
  id: 'voucher' as VoucherId,
  kindId: 'kind' as VoucherKindId,
  valueFen: fen(2_000),
  minimumSpendFen: fen(0),
  state: 'HANDED_OUT',
  issuedAt: instant(1),
  expiresAt: EXPIRES_AT,
  usedAt: null,
};
const used: VoucherFacts = { ...voucher, state: 'USED', usedAt: instant(500) };

test.each([
  ['its owner’s', voucher, OWNER, 999, { outcome: 'GOOD', voucherId: 'voucher', valueFen: 2_000 }],
  ['its owner’s from its last instant on', voucher, OWNER, 1_000, { outcome: 'LAPSED' }],
  ['used', used, OWNER, 600, { outcome: 'USED', usedAt: 500 }],
  ['used, and past its days', used, OWNER, 9_999, { outcome: 'USED' }],
  ['somebody else’s', voucher, 'other' as MemberId, 1, { outcome: 'FOREIGN' }],
  ['somebody else’s, and used', used, 'other' as MemberId, 1, { outcome: 'FOREIGN' }],
  ['reserved', { ...voucher, state: 'RESERVED' } as const, OWNER, 1, { outcome: 'UNKNOWN' }],
  ['nobody’s', null, OWNER, 1, { outcome: 'UNKNOWN' }],
])('a code that is %s', (_, found, memberId, now, expected) => {
  expect(presentedVoucher(found, memberId, instant(now))).toMatchObject(expected);
});
