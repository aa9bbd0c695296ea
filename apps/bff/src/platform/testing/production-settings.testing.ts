import { generateKeyPairSync } from 'node:crypto';

const SECRET = 'x'.repeat(32);

/** What production insists on, but for its database and its operations; nobody answers at its addresses. */
export const PRODUCTION_SETTINGS = {
  NODE_ENV: 'production',
  WECHAT_APP_ID: 'wx1',
  WECHAT_APP_SECRET: 'secret',
  WECHAT_API_BASE: 'https://api.weixin.qq.com',
  WECHATPAY_MCH_ID: '1900000001',
  WECHATPAY_MCH_SERIAL: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  WECHATPAY_PRIVATE_KEY: 'file:///keys/merchant.pem',
  WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_0119000000012024111100000000',
  WECHATPAY_PUBLIC_KEY: 'file:///keys/wechatpay.pem',
  WECHATPAY_API_V3_KEY: 'k'.repeat(32),
  WECHATPAY_API_BASE: 'https://api.mch.weixin.qq.com',
  WECHATPAY_NOTIFY_URL: 'https://huiji.example/webhooks/wechatpay',
  JWT_SECRET: SECRET,
  CARD_CODE_SECRET: SECRET,
  DATA_KEY: SECRET,
} as const;

/** The same with keys that a server can start with. */
export function startableSettings(): Readonly<Record<string, string>> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    ...PRODUCTION_SETTINGS,
    WECHATPAY_PRIVATE_KEY: privateKey,
    WECHATPAY_PUBLIC_KEY: publicKey,
  };
}
