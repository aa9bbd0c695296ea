import Taro from '@tarojs/taro';
import { storageKey } from './storage';

/** Encrypted by WeChat (AES-128); only its asynchronous functions can do that. */
export async function readSecret(key: string): Promise<unknown> {
  const wanted = { key: storageKey(key), encrypt: true };
  try {
    return (await Taro.getStorage<unknown>(wanted)).data;
  } catch {
    // WeChat rejects where nothing was kept, or where it cannot be decrypted: there is nothing.
    return undefined;
  }
}

export async function writeSecret(key: string, value: unknown): Promise<void> {
  const kept = { key: storageKey(key), data: value, encrypt: true };
  await Taro.setStorage(kept);
}
