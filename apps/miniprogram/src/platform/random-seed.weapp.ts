import Taro from '@tarojs/taro';
import { randomId } from './random-id';

const BYTES = 16;
const RADIX = 16;

/** 32 hexadecimal digits that nobody can foresee, as far as this WeChat has strong randomness. */
export async function randomSeed(): Promise<string> {
  // Older versions have only the plain kind: it still is the phone's own, which is what matters for a draw.
  if (!Taro.canIUse('getRandomValues')) return randomId();
  const { randomValues } = await Taro.getRandomValues({ length: BYTES });
  return Array.from(new Uint8Array(randomValues), (byte) =>
    byte.toString(RADIX).padStart(2, '0'),
  ).join('');
}
