import Taro from '@tarojs/taro';
import type { PaymentOutcome, PaymentParameters } from './pay.types';

const CANCELLED = /cancel/i;

/** Opens WeChat's cashier. */
export function payWith(parameters: PaymentParameters): Promise<PaymentOutcome> {
  const { timeStamp, nonceStr, paySign } = parameters;
  // Taro makes no promise of this one, so that awaiting it would take every payment for paid.
  return new Promise((resolve) => {
    Taro.requestPayment({
      timeStamp,
      nonceStr,
      package: parameters.package,
      signType: 'RSA',
      paySign,
      success: () => resolve({ kind: 'paid' }),
      fail: ({ errMsg }) =>
        resolve(
          CANCELLED.test(errMsg) ? { kind: 'cancelled' } : { kind: 'failed', reason: 'refused' },
        ),
    });
  });
}
