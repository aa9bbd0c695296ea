import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const source = readFileSync(new URL('./tokens.scss', import.meta.url), 'utf8');
const [darkSource = '', lightSource = ''] = source.split('page,');
const dark = colours(darkSource);
const light = colours(lightSource);
const themes = { light, dark: { ...light, ...dark } };

const TEXT = 4.5;
const CONTROL = 3;

const PAIRS: readonly (readonly [foreground: string, background: string, least: number])[] = [
  ['text-1', 'page', TEXT],
  ['text-1', 'card', TEXT],
  ['text-2', 'page', TEXT],
  ['text-2', 'card', TEXT],
  ['text-2', 'line', TEXT],
  ['text-3', 'page', TEXT],
  ['text-3', 'card', TEXT],
  ['brand-text', 'page', TEXT],
  ['brand-text', 'card', TEXT],
  ['brand-text', 'brand-tint', TEXT],
  ['on-brand', 'brand', TEXT],
  ['on-brand-pressed', 'brand-pressed', TEXT],
  ['points-in', 'card', TEXT],
  ['points-in', 'page', TEXT],
  ['warning', 'warning-tint', TEXT],
  ['error', 'card', TEXT],
  ['error', 'page', TEXT],
  ['on-toast', 'toast', TEXT],
  ['code-text', 'code-panel', TEXT],
  ['code-text-2', 'code-panel', TEXT],
  ['code-accent-text', 'code-panel', TEXT],
  ['code-warning', 'code-panel', TEXT],
  ['on-tier', 'tier-guest-from', TEXT],
  ['on-tier', 'tier-guest-to', TEXT],
  ['on-tier', 'tier-silver-from', TEXT],
  ['on-tier', 'tier-silver-to', TEXT],
  ['on-tier', 'tier-gold-from', TEXT],
  ['on-tier', 'tier-gold-to', TEXT],
  ['on-tier', 'tier-diamond-from', TEXT],
  ['on-tier', 'tier-diamond-to', TEXT],
  ['control-border', 'card', CONTROL],
  ['control-border', 'page', CONTROL],
  ['code-accent', 'code-panel', CONTROL],
  ['brand', 'card', CONTROL],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(PAIRS)('%s on %s has at least %d : 1', (foreground, background, least) => {
    const palette = themes[theme];
    const ratio = contrast(palette[foreground] ?? '', palette[background] ?? '');
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

function colours(css: string): Record<string, string> {
  const found = css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi);
  return Object.fromEntries(Array.from(found, ([, name, value]) => [name, value]));
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
