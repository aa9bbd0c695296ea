import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Environment } from './environment.js';
import { WECHATPAY_VARIABLES } from './environment.js';
import { StartFailure } from './start-failure.js';

/** Who is paid, and the keys by which WeChat Pay and we know each other (public-key mode). */
export interface Merchant {
  /** Of the mini-program in which members pay. */
  readonly appId: string;
  readonly mchId: string;
  /** Of our certificate, whose key signs what we send. */
  readonly serial: string;
  readonly privateKey: KeyObject;
  /** Of WeChat Pay's key, which signs what we get; `PUB_KEY_ID_...`. */
  readonly publicKeyId: string;
  readonly publicKey: KeyObject;
  /** 32 bytes; what WeChat Pay tells by itself is encrypted with it. */
  readonly apiV3Key: string;
  readonly base: string;
  /** Where WeChat Pay tells what happened. */
  readonly notifyUrl: string;
}

type PaySettings = Readonly<Record<(typeof WECHATPAY_VARIABLES)[number], string>>;

/**
 * @returns null when nothing is set: then something stands in for WeChat Pay
 * @throws StartFailure when a part is missing or a key cannot be read
 */
export function readMerchant(environment: Environment, appId: string): Merchant | null {
  const missing = WECHATPAY_VARIABLES.filter((name) => environment[name] === undefined);
  if (missing.length === WECHATPAY_VARIABLES.length) {
    return null;
  }
  if (missing.length > 0) {
    throw new StartFailure(
      `Bad settings: ${missing.join(', ')} not set; set all of WECHATPAY_* or none. See .env.example.`,
    );
  }
  const settings = environment as PaySettings & Environment;
  return {
    appId,
    mchId: settings.WECHATPAY_MCH_ID,
    serial: settings.WECHATPAY_MCH_SERIAL.toUpperCase(),
    privateKey: readKey(settings, 'WECHATPAY_PRIVATE_KEY', createPrivateKey),
    publicKeyId: settings.WECHATPAY_PUBLIC_KEY_ID,
    publicKey: readKey(settings, 'WECHATPAY_PUBLIC_KEY', createPublicKey),
    apiV3Key: settings.WECHATPAY_API_V3_KEY,
    base: settings.WECHATPAY_API_BASE,
    notifyUrl: settings.WECHATPAY_NOTIFY_URL,
  };
}

/** PEM text, with line ends as they are or written `\n`, or the address of a file that holds it. */
function readKey(
  settings: PaySettings,
  name: 'WECHATPAY_PRIVATE_KEY' | 'WECHATPAY_PUBLIC_KEY',
  parse: (pem: string) => KeyObject,
): KeyObject {
  const value = settings[name];
  try {
    return parse(
      value.startsWith('file://')
        ? readFileSync(fileURLToPath(value), 'utf8')
        : value.replaceAll('\\n', '\n'),
    );
  } catch {
    // The cause could repeat a piece of the key.
    throw new StartFailure(
      `Bad settings: ${name} is no key in PEM form, nor a file:// address of one. See .env.example.`,
    );
  }
}
