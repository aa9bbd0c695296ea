import { describe, expect, test } from '@jest/globals';
import {
  labelTurn,
  landingRotation,
  sectorAngle,
  sectorAt,
  sectorMiddle,
  swingOf,
} from './geometry';

const COUNTS = [2, 3, 5, 6, 7, 8, 10, 12];
const PPM = 1_000_000;

describe.each(COUNTS)('a wheel of %d sectors', (count) => {
  const indexes = [...Array(count).keys()];

  test('is filled by them', () => {
    expect(sectorAngle(count) * count).toBeCloseTo(360);
    expect(indexes.map((index) => sectorAt(-sectorMiddle(index, count), count))).toEqual(indexes);
  });

  test.each(indexes)(
    'comes to rest on sector %d, wherever it was and however far it swings',
    (index) => {
      for (const from of [0, 17, 360, 1_234.5, 98_765]) {
        for (const swing of [-0.35, -0.1, 0, 0.2, 0.35]) {
          const rotation = landingRotation({ from, turns: 4, index, count, swing });
          expect(sectorAt(rotation, count)).toBe(index);
          expect(rotation - from).toBeGreaterThanOrEqual(4 * 360);
          expect(rotation - from).toBeLessThan(5 * 360);
        }
      }
    },
  );

  test('stops there as far from the middle as it was told', () => {
    const rotation = landingRotation({ from: 0, turns: 0, index: 1, count, swing: 0.25 });
    const pointer = 360 - rotation;
    expect(pointer).toBeCloseTo(sectorMiddle(1, count) + sectorAngle(count) / 4);
  });
});

describe('the swing', () => {
  test.each([
    [0, 0, PPM, -0.35],
    [PPM - 1, 0, PPM, 0.35],
    [500, 500, 1, 0],
    [10, 10, 101, -0.35],
    [60, 10, 101, 0],
    [110, 10, 101, 0.35],
  ])('of roll %d in rolls from %d, %d of them, is %d', (roll, start, odds, swing) => {
    expect(swingOf(roll, start, odds)).toBeCloseTo(swing);
  });

  test('never leaves the sector', () => {
    for (let roll = 0; roll < 1_000; roll += 7) {
      expect(Math.abs(swingOf(roll, 0, 1_000))).toBeLessThanOrEqual(0.35);
    }
  });
});

describe('a label', () => {
  test.each([
    [0, 0, 0],
    [45, 0, 0],
    [90, 0, 0],
    [135, 0, 180],
    [180, 0, 180],
    [225, 0, 180],
    [270, 0, 0],
    [315, 0, 0],
    [180, 180, 0],
    [0, 180, 180],
    [45, 3_600 + 90, 180],
    [45, -90, 0],
  ])('at %d degrees on a wheel turned by %d is turned by %d', (middle, rotation, turn) => {
    expect(labelTurn(middle, rotation)).toBe(turn);
  });
});
