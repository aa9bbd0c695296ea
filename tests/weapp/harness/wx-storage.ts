import type { LogicLayer } from './logic-layer.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** Values by key, as JSON; it outlives the app when a test launches it again with the same one. */
export type Storage = Map<string, string>;

/** WeChat keeps at most 1 MB under one key. */
const MOST_BYTES = 1024 * 1024;

export function storagePart(storage: Storage, layer: LogicLayer, answers: WxAnswers): WxPart {
  const get = (key: string): unknown => {
    const kept = storage.get(key);
    return kept === undefined ? '' : layer.copy(JSON.parse(kept));
  };
  const set = (key: string, value: unknown): void => {
    const json = JSON.stringify(value);
    if (json === undefined) throw new Error(`setStorage:fail nothing to keep under ${key}`);
    if (Buffer.byteLength(json) > MOST_BYTES) throw new Error(`setStorage:fail ${key} is too big`);
    storage.set(key, json);
  };
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: (key: string) => storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
    getStorage(options: WxOptions & { readonly key: string }) {
      if (storage.has(options.key)) {
        return answers.succeed('getStorage', options, { data: get(options.key) });
      }
      return answers.fail('getStorage', options, 'data not found');
    },
    setStorage(options: WxOptions & { readonly key: string }) {
      set(options.key, options.data);
      answers.succeed('setStorage', options);
    },
    removeStorage(options: WxOptions & { readonly key: string }) {
      storage.delete(options.key);
      answers.succeed('removeStorage', options);
    },
  };
}
