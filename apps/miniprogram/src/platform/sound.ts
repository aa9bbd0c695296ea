import { TONES } from '@/lib/sound/tones';
import type { Outcome } from './haptics';

const MS_PER_SECOND = 1000;
const LOUDNESS = 0.08;

let audio: AudioContext | null = null;

/** Sounds how something ended. A browser that has not been touched yet stays silent. */
export function playOutcome(outcome: Outcome): void {
  if (typeof AudioContext === 'undefined') return;
  if (navigator.userActivation?.hasBeenActive === false) return;
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume();
  const { ms, times, gapMs } = TONES[outcome];
  for (let turn = 0; turn < times; turn += 1) {
    sound(audio, outcome, audio.currentTime + (turn * (ms + gapMs)) / MS_PER_SECOND);
  }
}

function sound(context: AudioContext, outcome: Outcome, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = TONES[outcome].hertz;
  volume.gain.value = LOUDNESS;
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + TONES[outcome].ms / MS_PER_SECOND);
}
