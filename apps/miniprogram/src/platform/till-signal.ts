const TONE_HZ = { done: 1568, refused: 294 } as const;
const TONE_SECONDS = { done: 0.09, refused: 0.26 } as const;
const VIBRATION_MS = { done: [60], refused: [220, 120, 220] } as const;
const TIMES = { done: 1, refused: 2 } as const;
const GAP_SECONDS = 0.1;
const LOUDNESS = 0.08;

export type TillSignal = 'done' | 'refused';

let audio: AudioContext | null = null;

/** Heard and felt without looking: one short high tone when done, two long low ones when refused. */
export function signalTill(signal: TillSignal): void {
  if ('vibrate' in navigator) navigator.vibrate([...VIBRATION_MS[signal]]);
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  for (let turn = 0; turn < TIMES[signal]; turn += 1) {
    sound(audio, signal, audio.currentTime + turn * (TONE_SECONDS[signal] + GAP_SECONDS));
  }
}

function sound(context: AudioContext, signal: TillSignal, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = TONE_HZ[signal];
  volume.gain.value = LOUDNESS;
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + TONE_SECONDS[signal]);
}
