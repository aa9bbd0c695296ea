import { expect, test } from '@jest/globals';
import type { WonByPartsFragment } from '@/generated/graphql';
import { prizeAgain } from './prize-again';

const UNTIL = '2026-12-25T15:59:59.999Z';
type Claim = NonNullable<WonByPartsFragment['claim']>;
const spinOf = (claim: Omit<Claim, 'claimBefore'> | null): WonByPartsFragment => ({
  id: 'S',
  claim: claim && { ...claim, claimBefore: UNTIL },
});

test.each([
  ['a reward', null, null],
  ['what was kept before', undefined, null],
  ['a voucher', spinOf(null), null],
  [
    'what the shop cancelled',
    spinOf({ state: 'CLAIMABLE', redemption: null }),
    { kind: 'CLAIMABLE', spinId: 'S', claimBefore: Date.parse(UNTIL) },
  ],
  [
    'what was claimed again',
    spinOf({ state: 'CLAIMED', redemption: { id: 'R2' } }),
    { kind: 'CLAIMED' },
  ],
  [
    'what nobody picked up',
    spinOf({ state: 'CLAIMED', redemption: { id: 'R' } }),
    { kind: 'FORFEITED' },
  ],
  [
    'what was not claimed again in time',
    spinOf({ state: 'LAPSED', redemption: null }),
    { kind: 'FORFEITED' },
  ],
] as const)('%s', (_, spin, expected) => {
  expect(prizeAgain({ id: 'R', status: 'CANCELLED', spin })).toEqual(expected);
});

test('a prize that is not cancelled', () => {
  const spin = spinOf({ state: 'CLAIMED', redemption: { id: 'R' } });
  expect(prizeAgain({ id: 'R', status: 'READY_FOR_PICKUP', spin })).toBeNull();
});
