import type { LogicLayer } from './logic-layer.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** Values by key, as JSON; it outlives the app when a test launches it again with the same one. */
export type Storage = Map<string, string>;

/** WeChat keeps at most 1 MB under one key. */
const MOST_BYTES = 1024 * 1024;
/** What is kept encrypted lies under a name of its own: only an encrypted reading finds it. */
const ENCRYPTED = 'encrypted:';
/** Encrypting makes a value larger. */
const ENCRYPTED_GROWTH = 1.4;

interface KeyOptions extends WxOptions {
  readonly key: string;
  readonly encrypt?: boolean;
}

export function storagePart(storage: Storage, layer: LogicLayer, answers: WxAnswers): WxPart {
  const get = (key: string): unknown => {
    const kept = storage.get(key);
    return kept === undefined ? '' : layer.copy(JSON.parse(kept));
  };
  const set = (key: string, value: unknown): void => {
    const json = JSON.stringify(value);
    if (json === undefined) throw new Error(`setStorage:fail nothing to keep under ${key}`);
    if (Buffer.byteLength(json) > MOST_BYTES) throw new Error(`setStorage:fail ${key} is too big`);
    storage.delete(ENCRYPTED + key);
    storage.set(key, json);
  };
  const remove = (key: string): void => {
    storage.delete(key);
    storage.delete(ENCRYPTED + key);
  };
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: remove,
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({
      keys: [...storage.keys()].map((key) => key.replace(ENCRYPTED, '')),
      currentSize: 1,
      limitSize: 10_240,
    }),
    getStorage(options: KeyOptions) {
      const sealed = options.encrypt === true ? storage.get(ENCRYPTED + options.key) : undefined;
      if (sealed !== undefined) {
        const data = layer.copy(JSON.parse(Buffer.from(sealed, 'base64').toString()));
        return answers.succeed('getStorage', options, { data });
      }
      if (options.encrypt !== true && storage.has(options.key)) {
        return answers.succeed('getStorage', options, { data: get(options.key) });
      }
      return answers.fail('getStorage', options, 'data not found');
    },
    setStorage(options: KeyOptions) {
      if (options.encrypt === true) {
        const json = JSON.stringify(options.data);
        if (json.length * ENCRYPTED_GROWTH > MOST_BYTES) {
          return answers.fail('setStorage', options, `${options.key} is too big`);
        }
        storage.delete(options.key);
        storage.set(ENCRYPTED + options.key, Buffer.from(json).toString('base64'));
      } else set(options.key, options.data);
      return answers.succeed('setStorage', options);
    },
    removeStorage(options: KeyOptions) {
      remove(options.key);
      answers.succeed('removeStorage', options);
    },
  };
}
