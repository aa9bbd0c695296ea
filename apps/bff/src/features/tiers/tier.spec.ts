import { points } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { raisedTier, TIER_CODES, tierReached, tierStanding } from './tier.js';

const settings = defaultProgrammeSettings.tiers;

describe('the tier that tierPoints reach', () => {
  test.each([
    [0, 'silver'],
    [4_999, 'silver'],
    [5_000, 'gold'],
    [19_999, 'gold'],
    [20_000, 'diamond'],
    [2_000_000, 'diamond'],
  ])('%d: %s', (tierPoints, code) => {
    expect(tierReached(points(tierPoints), settings)).toBe(code);
  });
});

describe('a change of tierPoints', () => {
  test.each([
    ['silver', 4_999, 'silver'],
    ['silver', 5_000, 'gold'],
    ['silver', 20_000, 'diamond'],
    ['gold', 4_999, 'gold'],
    ['diamond', 0, 'diamond'],
  ] as const)('%s with %d becomes %s', (before, tierPoints, after) => {
    expect(raisedTier(before, points(tierPoints), settings)).toBe(after);
  });

  test('never lowers a tier', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIER_CODES), fc.nat({ max: 50_000 }), (before, tierPoints) => {
        const after = raisedTier(before, points(tierPoints), settings);
        expect(TIER_CODES.indexOf(after)).toBeGreaterThanOrEqual(TIER_CODES.indexOf(before));
      }),
    );
  });
});

describe('the way to the next tier', () => {
  test.each([
    ['silver', 0, 'gold', 5_000],
    ['silver', 4_680, 'gold', 320],
    ['gold', 5_000, 'diamond', 15_000],
    ['gold', 3_000, 'diamond', 17_000],
    ['diamond', 20_000, null, null],
    ['diamond', 7, null, null],
  ] as const)('%s with %d', (code, tierPoints, next, missing) => {
    const standing = tierStanding(code, points(tierPoints), settings);
    expect(standing.current.code).toBe(code);
    expect(standing.next?.code ?? null).toBe(next);
    expect(standing.pointsToNext).toBe(missing);
  });

  test('is never negative, whatever the settings say', () => {
    const upsideDown = { ...settings, goldTierPoints: 1, diamondTierPoints: 2 };
    expect(tierStanding('silver', points(9), upsideDown).pointsToNext).toBe(0);
  });
});
