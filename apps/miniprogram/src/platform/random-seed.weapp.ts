import Taro from '@tarojs/taro';
import { randomId } from './random-id';

const BYTES = 16;
const RADIX = 16;

/** 32 hexadecimal digits that nobody can foresee, as far as this WeChat has strong randomness. */
export async function randomSeed(): Promise<string> {
  // Older versions have only the plain kind: it still is the phone's own, which is what matters for a draw.
  if (!Taro.canIUse('getRandomValues')) return randomId();
  const bytes = await strongBytes();
  return Array.from(bytes, (byte) => byte.toString(RADIX).padStart(2, '0')).join('');
}

/** Taro makes no promise of this one. */
const strongBytes = () =>
  new Promise<Uint8Array>((resolve, reject) => {
    Taro.getRandomValues({
      length: BYTES,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: reject,
    });
  });
