import { openCashier } from './cashier';
import type { PaymentOutcome, PaymentParameters } from './pay.types';
import { hasStandIn } from './stand-in';

/** A browser has no WeChat to pay with; in development what stands in for it opens a cashier of its own. */
export async function payWith(parameters: PaymentParameters): Promise<PaymentOutcome> {
  if (!hasStandIn()) return { kind: 'failed', reason: 'outside-wechat' };
  return openCashier(parameters);
}
