import type { KeyObject } from 'node:crypto';
import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { MS_PER_SECOND } from '@huiji/shared-types';
import { SystemClock } from '../../clock/clock.js';
import type { PayFault } from './pay-faults.js';

const NONCE_BYTES = 16;
const STALE_BY_SECONDS = 301;
const MODULUS_BITS = 2_048;

/** The four headers that stand on every answer of WeChat Pay which is not an error; a fault spoils them. */
export function signedHeaders(
  body: string,
  key: { readonly privateKey: KeyObject; readonly publicKeyId: string },
  fault: PayFault['kind'] | null,
): OutgoingHttpHeaders {
  if (fault === 'UNSIGNED') {
    return {};
  }
  const seconds = Math.floor(new SystemClock().now() / MS_PER_SECOND);
  const timestamp = String(fault === 'STALE' ? seconds - STALE_BY_SECONDS : seconds);
  const nonce = randomBytes(NONCE_BYTES).toString('hex');
  const privateKey =
    fault === 'WRONG_KEY'
      ? generateKeyPairSync('rsa', { modulusLength: MODULUS_BITS }).privateKey
      : key.privateKey;
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': key.publicKeyId,
    'wechatpay-signature': createSign('RSA-SHA256')
      .update(`${timestamp}\n${nonce}\n${body}\n`)
      .sign(privateKey, 'base64'),
  };
}
