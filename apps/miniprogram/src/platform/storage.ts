import Taro from '@tarojs/taro';

const PREFIX = 'huiji.';

/** A value stored before, or undefined; the caller checks its shape. */
export function readStored(key: string): unknown {
  const value: unknown = Taro.getStorageSync(PREFIX + key);
  return value === '' ? undefined : value;
}

/** Keeps a JSON value on this phone. */
export function writeStored(key: string, value: unknown): void {
  Taro.setStorageSync(PREFIX + key, value);
}

export function removeStored(key: string): void {
  Taro.removeStorageSync(PREFIX + key);
}
