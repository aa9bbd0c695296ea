import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkSpin, rollsOf, type SpinRecord } from './spin-proof.js';

const { vectors } = JSON.parse(
  readFileSync(new URL('../vectors/draws.json', import.meta.url), 'utf8'),
) as { vectors: Omit<SpinRecord, 'prizes' | 'drawnPrizeId'>[] };

const PRIZES = [
  { id: 'low', oddsPpm: 200_000 },
  { id: 'never', oddsPpm: 0 },
  { id: 'middle', oddsPpm: 300_000 },
  { id: 'high', oddsPpm: 500_000 },
];

const drawnBy = (roll: number): string => {
  if (roll < 200_000) return 'low';
  return roll < 500_000 ? 'middle' : 'high';
};

const records: SpinRecord[] = vectors.map((vector) => ({
  ...vector,
  prizes: PRIZES,
  drawnPrizeId: drawnBy(vector.roll),
}));

test.each(records)('an honest record with roll $roll is fair', (record) => {
  expect(checkSpin(record)).toMatchObject({
    isSeedKept: true,
    roll: record.roll,
    isRollRight: true,
    prizeId: record.drawnPrizeId,
    isPrizeRight: true,
    isFair: true,
  });
});

describe('a record that was touched is not', () => {
  const [record] = records;
  if (record === undefined) throw new Error('there are no vectors');
  const other = records.find(({ serverSeed }) => serverSeed !== record.serverSeed);

  test.each<[string, Partial<SpinRecord>, Partial<ReturnType<typeof checkSpin>>]>([
    ['another seed', { serverSeed: other?.serverSeed ?? '' }, { isSeedKept: false }],
    ['no seed', { serverSeed: 'none' }, { isSeedKept: false, roll: null, tries: [] }],
    ['another commitment', { seedCommitment: '00' }, { isSeedKept: false, isRollRight: true }],
    ['another roll', { roll: record.roll + 1 }, { isSeedKept: true, isRollRight: false }],
    ['another nonce', { nonce: 5 }, { isSeedKept: true, isRollRight: false }],
    ['another client seed', { clientSeed: 'b' }, { isRollRight: false }],
    ['another prize', { drawnPrizeId: 'never' }, { isRollRight: true, isPrizeRight: false }],
    ['other odds', { prizes: PRIZES.toReversed() }, { isRollRight: true, isPrizeRight: false }],
    ['no prizes', { prizes: [] }, { prizeId: null, range: null, isPrizeRight: false }],
  ])('%s', (_, part, found) => {
    const check = checkSpin({ ...record, ...part });
    expect(check).toMatchObject(found);
    expect(check.isFair).toBe(false);
  });
});

test('the rolls of each prize follow each other', () => {
  expect(PRIZES.map((_, index) => rollsOf(PRIZES, index))).toEqual([
    { first: 0, end: 200_000 },
    { first: 200_000, end: 200_000 },
    { first: 200_000, end: 500_000 },
    { first: 500_000, end: 1_000_000 },
  ]);
});
