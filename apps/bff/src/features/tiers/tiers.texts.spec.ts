import { describe, expect, test } from '@jest/globals';
import { tierTexts } from './tiers.texts.js';

describe('multipliers and shares in as few decimals as they have', () => {
  test.each([
    [10_000, '1x base points on purchases'],
    [12_000, '1.2x base points on purchases'],
    [12_345, '1.2345x base points on purchases'],
    [100_000, '10x base points on purchases'],
    [50, '0.005x base points on purchases'],
    [0, '0x base points on purchases'],
  ])('%d: %s', (bps, words) => {
    expect(tierTexts.earnMultiplier(bps).en).toBe(words);
  });

  test.each([
    [5_000, '周末基础积分再加 50%'],
    [1_250, '周末基础积分再加 12.5%'],
    [1, '周末基础积分再加 0.01%'],
    [10_000, '周末基础积分再加 100%'],
  ])('%d: %s', (bps, words) => {
    expect(tierTexts.weekendBonus(bps)['zh-CN']).toBe(words);
  });
});
