import Taro from '@tarojs/taro';

/** A short, light tick of the phone; a phone that cannot do it stays still. */
export function lightTick(): void {
  // A phone that refuses to vibrate has nothing to tell the member.
  if (Taro.canIUse('vibrateShort')) Taro.vibrateShort({ type: 'light' }).catch(() => undefined);
}
