import Taro from '@tarojs/taro';

/** A short, light tick of the phone; a phone that cannot do it stays still. */
export function lightTick(): void {
  if (Taro.canIUse('vibrateShort')) Taro.vibrateShort({ type: 'light' }).catch(() => undefined);
}
