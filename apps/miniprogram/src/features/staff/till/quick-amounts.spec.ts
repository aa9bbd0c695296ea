import { describe, expect, test } from '@jest/globals';
import { type AmountUse, MOST_AMOUNTS, quickAmounts, withUse } from './quick-amounts';

const used = (...amounts: number[]) => amounts.reduce<readonly AmountUse[]>(withUse, []);

describe('what is offered', () => {
  test.each([
    { name: 'round amounts on a new till', rung: [], offered: [1_000, 2_000, 5_000, 10_000] },
    {
      name: 'an amount rung up once is chance',
      rung: [1_990],
      offered: [1_000, 2_000, 5_000, 10_000],
    },
    {
      name: 'one rung up twice comes in, in the place of the last round one',
      rung: [1_990, 1_990],
      offered: [1_000, 1_990, 2_000, 5_000],
    },
    {
      name: 'a round one is not offered twice',
      rung: [2_000, 2_000],
      offered: [1_000, 2_000, 5_000, 10_000],
    },
    {
      name: 'the four most used',
      rung: [100, 100, 200, 200, 200, 300, 300, 300, 400, 400, 400, 500, 500, 500],
      offered: [200, 300, 400, 500],
    },
  ])('$name', ({ rung, offered }) => {
    expect(quickAmounts(used(...rung))).toEqual(offered);
  });
});

describe('what is remembered', () => {
  const full = used(...Array.from({ length: MOST_AMOUNTS }, (_, nth) => 1_001 + nth));

  test('a new amount takes the place of the oldest of the rarest', () => {
    const next = withUse(withUse(full, 1_001), 9_999);
    expect(next).toHaveLength(MOST_AMOUNTS);
    const amounts = next.map(({ amountFen }) => amountFen);
    expect(amounts).toContain(9_999);
    expect(amounts).toContain(1_001);
    expect(amounts).not.toContain(1_002);
  });

  test('an amount known already only counts up', () => {
    const next = withUse(full, 1_001);
    expect(next).toHaveLength(MOST_AMOUNTS);
    expect(next[0]).toEqual({ amountFen: 1_001, times: 2 });
  });
});
