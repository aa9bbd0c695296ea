import { describe, expect, test } from '@jest/globals';
import { asKeptCard, type KeptCard, withBatch } from './kept-card';

const batch = {
  codes: ['a', 'b'],
  firstStep: 10,
  stepSeconds: 60,
  generation: 2,
  offsetMs: 0,
  receivedAt: 1000,
};
const kept: KeptCard = { subject: 'lin', batch, capturedStep: 10 };
const fresh = (generation: number, receivedAt = 2000) => ({ ...batch, generation, receivedAt });

describe('a batch that comes in', () => {
  test.each([
    ['the first', null, fresh(1), 0, null],
    ['of the same generation: what was captured stays to be told', kept, fresh(2), 1500, 10],
    ['of a later generation: the captured code is void', kept, fresh(3), 1500, null],
    ['asked for after the last one, of a server told anew', kept, fresh(1), 1500, null],
  ])('%s', (_case, before, received, askedAt, capturedStep) => {
    const after = withBatch(before, { subject: 'lin', batch: received, askedAt });
    expect(after).toEqual({ subject: 'lin', batch: received, capturedStep });
  });

  test('overtaken by a replacement it is dropped', () => {
    const overtaken = { subject: 'lin', batch: fresh(1), askedAt: 900 };
    expect(withBatch(kept, overtaken)).toBe(kept);
  });

  test('of somebody else takes the place of all', () => {
    const other = { subject: 'zhao', batch: fresh(1), askedAt: 900 };
    expect(withBatch(kept, other)).toEqual({
      subject: 'zhao',
      batch: fresh(1),
      capturedStep: null,
    });
  });
});

describe('what was kept', () => {
  test('comes back as it was', () => {
    expect(asKeptCard(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['the bare batch of an earlier version', batch],
    ['codes that are no list', { ...kept, batch: { ...batch, codes: 'a' } }],
    ['a batch without its generation', { ...kept, batch: { ...batch, generation: undefined } }],
  ])('%s is no card', (_case, value) => {
    expect(asKeptCard(value)).toBeNull();
  });
});
