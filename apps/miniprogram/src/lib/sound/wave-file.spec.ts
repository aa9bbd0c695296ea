import { describe, expect, test } from '@jest/globals';
import { TONES } from './tones';
import { waveFile } from './wave-file';

const HEADER_BYTES = 44;
const SAMPLES_PER_MS = 8;

const samples = (file: ArrayBuffer) => new Int16Array(file.slice(HEADER_BYTES));
const text = (file: ArrayBuffer, from: number, to: number) =>
  String.fromCharCode(...new Uint8Array(file.slice(from, to)));

describe.each([
  { outcome: 'done', ms: 90 },
  { outcome: 'refused', ms: 620 },
] as const)('the sound of $outcome', ({ outcome, ms }) => {
  const file = waveFile(TONES[outcome]);
  const view = new DataView(file);

  test('is a WAV file whose lengths agree', () => {
    expect(text(file, 0, 4)).toBe('RIFF');
    expect(text(file, 8, 16)).toBe('WAVEfmt ');
    expect(view.getUint32(4, true)).toBe(file.byteLength - 8);
    expect(view.getUint32(40, true)).toBe(file.byteLength - HEADER_BYTES);
  });

  test(`lasts ${ms} ms, is heard, and begins and ends in silence`, () => {
    const heard = samples(file);
    expect(heard.length).toBe(ms * SAMPLES_PER_MS);
    expect(Math.max(...heard)).toBeGreaterThan(8000);
    expect(heard[0]).toBe(0);
    expect(Math.abs(heard.at(-1) ?? Number.NaN)).toBeLessThan(500);
  });
});

test('two tones have a gap between them', () => {
  const heard = samples(waveFile(TONES.refused));
  const gap = heard.slice(260 * SAMPLES_PER_MS, 360 * SAMPLES_PER_MS);
  expect([...new Set(gap)]).toEqual([0]);
});
