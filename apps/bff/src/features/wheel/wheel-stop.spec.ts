import { type Id, instant, type StaffId, type WheelId } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { inForce, judgeStop, stopOf } from './wheel-stop.js';
import type { WheelStop } from './wheel-stop.table.js';

const version = (number: number, activatesAt: number, closesAt: number) => ({
  version: number,
  activatesAt: instant(activatesAt),
  closesAt: instant(closesAt),
});

const stop = (upTo: number, stopsAt: number): WheelStop => ({
  wheelId: 'wheel' as WheelId,
  id: `stop-${upTo}-${stopsAt}` as Id<'WheelStopId'>,
  version: upTo,
  stopsAt: instant(stopsAt),
  reason: 'a wrong prize',
  stoppedBy: 'staff' as StaffId,
  stoppedAt: instant(0),
});

const FIRST = version(1, 0, 100);
const SECOND = version(2, 50, 200);

test('the first of its stops ends a version; those of earlier versions do not', () => {
  const stops = [stop(2, 80), stop(2, 60), stop(1, 10)];
  expect(stopOf(2, stops)?.stopsAt).toBe(60);
  expect(stopOf(1, stops)?.stopsAt).toBe(10);
  expect(stopOf(3, stops)).toBeNull();
});

describe('what was published, as far as it comes into force', () => {
  test.each([
    ['no stop', [], [FIRST, SECOND]],
    ['a stop of both', [stop(2, 60)], [version(1, 0, 60), version(2, 50, 60)]],
    ['the second never comes', [stop(2, 30)], [version(1, 0, 30)]],
    ['nor at its very instant', [stop(2, 50)], [version(1, 0, 50)]],
    ['a version after the stop follows', [stop(1, 30)], [version(1, 0, 30), SECOND]],
    ['a wheel stopped before it begins', [stop(2, 0)], []],
    ['a stop after the end changes nothing', [stop(2, 200)], [FIRST, SECOND].map(closedBy(200))],
  ])('%s', (_, stops, expected) => {
    expect(inForce([FIRST, SECOND], stops)).toEqual(expected);
  });
});

/** No later than it was published. */
function closedBy(moment: number) {
  return ({ version: number, activatesAt, closesAt }: typeof FIRST) =>
    version(number, activatesAt, Math.min(closesAt, moment));
}

describe('whether it can be stopped', () => {
  const both = [FIRST, SECOND];
  test.each([
    ['now', both, [], null, { verdict: 'STOPS', version: 2, stopsAt: 40 }],
    ['at this very moment', both, [], 40, { verdict: 'STOPS', version: 2, stopsAt: 40 }],
    ['later', both, [], 199, { verdict: 'STOPS', version: 2, stopsAt: 199 }],
    [
      'earlier than was ordered before',
      both,
      [stop(2, 90)],
      60,
      { verdict: 'STOPS', version: 2, stopsAt: 60 },
    ],
    [
      'now, although it was to be later',
      both,
      [stop(2, 90)],
      null,
      { verdict: 'STOPS', version: 2, stopsAt: 40 },
    ],
    [
      'a version after one that was stopped',
      both,
      [stop(1, 10)],
      null,
      { verdict: 'STOPS', version: 2, stopsAt: 40 },
    ],
    [
      'the same once more',
      both,
      [stop(2, 90)],
      90,
      { verdict: 'STOPPED_BEFORE', stop: stop(2, 90) },
    ],
    [
      'the same once more, when it has passed',
      both,
      [stop(2, 30)],
      30,
      { verdict: 'STOPPED_BEFORE', stop: stop(2, 30) },
    ],
    ['now, once more', both, [stop(2, 30)], null, { verdict: 'STOPPED_BEFORE', stop: stop(2, 30) }],
    ['nothing that there is', [], [], null, { verdict: 'UNKNOWN' }],
    ['in the past', both, [], 39, { verdict: 'IN_THE_PAST' }],
    [
      'later than was ordered before',
      both,
      [stop(2, 90)],
      91,
      { verdict: 'OVER_BY_THEN', endsAt: 90 },
    ],
    ['at its end', both, [], 200, { verdict: 'OVER_BY_THEN', endsAt: 200 }],
    ['after its end', [version(1, 0, 40)], [], null, { verdict: 'OVER_BY_THEN', endsAt: 40 }],
  ] as const)('%s', (_, versions, stops, stopsAt, expected) => {
    const wish = { stopsAt: stopsAt === null ? null : instant(stopsAt) };
    expect(judgeStop(wish, versions, stops, instant(40))).toEqual(expected);
  });
});
