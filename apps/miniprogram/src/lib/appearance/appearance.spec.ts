import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PREFERENCES, type TextChoice, type ThemeChoice } from '../preferences/preferences';
import { lookOf } from './appearance';

describe('theme', () => {
  test.each<[ThemeChoice, 'light' | 'dark', 'light' | 'dark', boolean]>([
    ['system', 'light', 'light', false],
    ['system', 'dark', 'dark', false],
    ['light', 'dark', 'light', true],
    ['dark', 'light', 'dark', true],
  ])('%s on a phone that is %s', (theme, system, shown, isThemeChosen) => {
    const look = lookOf({ ...DEFAULT_PREFERENCES, theme }, { theme: system, textScale: 1 });
    expect(look).toMatchObject({ theme: shown, isThemeChosen });
  });
});

describe('text', () => {
  test.each<[TextChoice, number, number]>([
    ['system', 1, 1],
    ['system', 0.94, 1],
    ['system', 1.25, 1.25],
    ['system', 1.6, 1.4],
    ['standard', 1.6, 1],
    ['large', 1, 1.2],
    ['large', 1.1, 1.32],
    ['large', 1.3, 1.4],
    ['largest', 1, 1.4],
    ['largest', 2, 1.4],
  ])('%s where the phone writes %d times as large', (text, system, scale) => {
    const look = lookOf({ ...DEFAULT_PREFERENCES, text }, { theme: 'light', textScale: system });
    expect(look.textScale).toBeCloseTo(scale, 9);
  });
});
