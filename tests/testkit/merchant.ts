import { generateKeyPairSync } from 'node:crypto';

const MODULUS_BITS = 2_048;

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: MODULUS_BITS,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });

/** What a server is told of a merchant at WeChat Pay; nobody answers at its address. */
export const merchantEnvironment = (): Readonly<Record<string, string>> => ({
  WECHATPAY_MCH_ID: '1900000002',
  WECHATPAY_MCH_SERIAL: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  WECHATPAY_PRIVATE_KEY: pair().privateKey,
  WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_0119000000022024111100000000',
  WECHATPAY_PUBLIC_KEY: pair().publicKey,
  WECHATPAY_API_V3_KEY: 'a key of thirty-two bytes, just!',
  WECHATPAY_API_BASE: 'http://127.0.0.1:9',
  WECHATPAY_NOTIFY_URL: 'https://huiji.example/webhooks/wechatpay',
});
