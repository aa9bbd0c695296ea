import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { FileStore } from './file-store.js';

const KEYS = 'keys';
const MODULUS_BITS = 2_048;
const API_V3_KEY_BYTES = 16;

interface SavedKeys {
  readonly merchant: string;
  readonly wechatPay: string;
  readonly apiV3Key: string;
}

/** The keys of both sides: the stand-in hands the merchant's to the server that it stands beside. */
export interface StandInKeys {
  readonly merchantPrivateKey: KeyObject;
  readonly merchantPublicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** 32 characters. */
  readonly apiV3Key: string;
}

const newPrivateKey = async (): Promise<string> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: MODULUS_BITS });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** Real RSA keys, made once and kept in the folder. */
export async function standInKeys(folder: string): Promise<StandInKeys> {
  const store = new FileStore<SavedKeys>(folder);
  if (store.get(KEYS) === null) {
    const [merchant, wechatPay] = await Promise.all([newPrivateKey(), newPrivateKey()]);
    // A program that was faster has made them meanwhile; everybody uses the same.
    if (store.get(KEYS) === null) {
      store.put(KEYS, {
        merchant,
        wechatPay,
        apiV3Key: randomBytes(API_V3_KEY_BYTES).toString('hex'),
      });
    }
  }
  const saved = store.get(KEYS);
  if (saved === null) {
    throw new Error(`the keys of the payment stand-in cannot be kept in ${folder}`);
  }
  return {
    merchantPrivateKey: createPrivateKey(saved.merchant),
    merchantPublicKey: createPublicKey(saved.merchant),
    privateKey: createPrivateKey(saved.wechatPay),
    publicKey: createPublicKey(saved.wechatPay),
    apiV3Key: saved.apiV3Key,
  };
}
