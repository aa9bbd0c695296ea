import Taro from '@tarojs/taro';
import { nameSpace } from './name-space';

const PREFIX = nameSpace();

/** The name under which the platform keeps a value. */
export const storageKey = (key: string): string => PREFIX + key;

/** A value stored before, or undefined; the caller checks its shape. */
export function readStored(key: string): unknown {
  const value: unknown = Taro.getStorageSync(storageKey(key));
  return value === '' ? undefined : value;
}

/** Keeps a JSON value on this phone. */
export function writeStored(key: string, value: unknown): void {
  Taro.setStorageSync(storageKey(key), value);
}

export function removeStored(key: string): void {
  Taro.removeStorageSync(storageKey(key));
}
