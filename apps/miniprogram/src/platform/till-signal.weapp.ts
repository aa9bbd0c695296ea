import Taro from '@tarojs/taro';
import type { TillSignal } from './till-signal';

const GAP_MS = 500;

/** Felt without looking: one short buzz when done, two long ones when refused. */
export function signalTill(signal: TillSignal): void {
  if (signal === 'done') {
    buzz(() => Taro.vibrateShort({ type: 'heavy' }));
    return;
  }
  buzz(() => Taro.vibrateLong());
  setTimeout(() => buzz(() => Taro.vibrateLong()), GAP_MS);
}

/** A phone without a vibrator stays still. */
function buzz(vibrate: () => Promise<unknown>): void {
  vibrate().catch(() => undefined);
}
