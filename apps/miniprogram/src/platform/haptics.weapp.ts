import Taro from '@tarojs/taro';
import type { Outcome } from './haptics';

/** From the start of one long buzz to the next; WeChat's lasts 400 ms. */
const GAP_MS = 500;

/** Whether this phone lets the app vibrate. */
export function canVibrate(): boolean {
  return Taro.canIUse('vibrateShort');
}

/** A short, light tick of the phone; a phone that cannot do it stays still. */
export function lightTick(): void {
  feel(() => Taro.vibrateShort({ type: 'light' }));
}

/** One short buzz when done, two long ones when refused. */
export function buzz(outcome: Outcome): void {
  if (outcome === 'done') {
    feel(() => Taro.vibrateShort({ type: 'heavy' }));
    return;
  }
  feel(() => Taro.vibrateLong());
  setTimeout(() => feel(() => Taro.vibrateLong()), GAP_MS);
}

/** A phone that refuses to vibrate has nothing to tell. */
function feel(vibrate: () => Promise<unknown>): void {
  vibrate().catch(() => undefined);
}
