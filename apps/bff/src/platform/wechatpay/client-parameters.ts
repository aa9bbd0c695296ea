import type { Instant } from '@huiji/shared-types';
import { MS_PER_SECOND } from '@huiji/shared-types';
import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import type { Merchant } from '../config/wechatpay-merchant.js';

/** What wx.requestPayment is given. */
export interface ClientParameters {
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  readonly signType: 'RSA';
  readonly paySign: string;
}

/** Signed with the merchant's key over four lines; `signType` is not among them. */
export function clientParameters(
  { appId, privateKey }: Merchant,
  prepayId: string,
  now: Instant,
): ClientParameters {
  const timeStamp = String(Math.floor(now / MS_PER_SECOND));
  const nonceStr = Formatter.nonce();
  const parcel = `prepay_id=${prepayId}`;
  const lines = Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, parcel);
  return {
    timeStamp,
    nonceStr,
    package: parcel,
    signType: 'RSA',
    paySign: Rsa.sign(lines, privateKey),
  };
}
