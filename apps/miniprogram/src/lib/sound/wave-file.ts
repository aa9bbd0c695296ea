import type { Tone } from './tones';

const SAMPLES_PER_SECOND = 8000;
const MS_PER_SECOND = 1000;
const BYTES_PER_SAMPLE = 2;
const HEADER_BYTES = 44;
const FORMAT_BYTES = 16;
const PCM = 1;
const BITS = 16;
/** A third of what 16 bits can hold: a till is heard across a counter, not across a shop. */
const LOUDNESS = 10_000;
/** The ends of a tone swell and fade, or they would click. */
const FADE_MS = 8;

const samplesIn = (ms: number) => Math.round((ms * SAMPLES_PER_SECOND) / MS_PER_SECOND);

/** A tone as a WAV file: one channel, 16 bits, 8 kHz. */
export function waveFile(tone: Tone): ArrayBuffer {
  const turn = samplesIn(tone.ms + tone.gapMs);
  const count = turn * tone.times - samplesIn(tone.gapMs);
  const file = new ArrayBuffer(HEADER_BYTES + count * BYTES_PER_SAMPLE);
  const view = new DataView(file);
  writeHeader(view, count * BYTES_PER_SAMPLE);
  for (let nth = 0; nth < count; nth += 1) {
    view.setInt16(HEADER_BYTES + nth * BYTES_PER_SAMPLE, sampleAt(nth % turn, tone), true);
  }
  return file;
}

function sampleAt(nth: number, tone: Tone): number {
  const length = samplesIn(tone.ms);
  if (nth >= length) return 0;
  const fade = Math.min(1, nth / samplesIn(FADE_MS), (length - nth) / samplesIn(FADE_MS));
  const angle = (2 * Math.PI * tone.hertz * nth) / SAMPLES_PER_SECOND;
  return Math.round(Math.sin(angle) * fade * LOUDNESS);
}

function writeHeader(view: DataView, dataBytes: number): void {
  const text = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at + i, letters.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, FORMAT_BYTES, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLES_PER_SECOND, true);
  view.setUint32(28, SAMPLES_PER_SECOND * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, BITS, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
}
