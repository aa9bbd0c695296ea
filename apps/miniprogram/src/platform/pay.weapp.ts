import Taro from '@tarojs/taro';
import type { PaymentOutcome, PaymentParameters } from './pay.types';

const CANCELLED = /cancel/i;

/** Opens WeChat's cashier. */
export async function payWith(parameters: PaymentParameters): Promise<PaymentOutcome> {
  const { timeStamp, nonceStr, paySign } = parameters;
  try {
    await Taro.requestPayment({
      timeStamp,
      nonceStr,
      package: parameters.package,
      signType: 'RSA',
      paySign,
    });
    return { kind: 'paid' };
  } catch (error) {
    const message =
      typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : '';
    return CANCELLED.test(message) ? { kind: 'cancelled' } : { kind: 'failed', reason: 'refused' };
  }
}
