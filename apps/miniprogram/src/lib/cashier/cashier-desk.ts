import { currentVisit, onCashier } from '@/platform/cashier';
import { getJson, postJson } from '@/platform/http';
import type { PaymentParameters } from '@/platform/pay.types';

export { currentVisit, onCashier };

const DESK = '/__standin/pay/cashier';
const OK = 200;

/** What the stand-in's cashier asks for. */
export interface OrderAtDesk {
  readonly description: string;
  readonly amountFen: number;
  /** Not paid, closed or out of time. */
  readonly payable: boolean;
}

export type DeskChoice = 'SUCCESS' | 'FAIL';

/** Throws when the stand-in cannot be asked, or does not know the order. */
export async function orderAtDesk(parameters: PaymentParameters): Promise<OrderAtDesk> {
  const prepayId = parameters.package.replace('prepay_id=', '');
  const { status, body } = await getJson(`${DESK}/${encodeURIComponent(prepayId)}`);
  if (status !== OK || !isOrder(body)) throw new Error(`the cashier answered ${status}`);
  return body;
}

/** Does what the person chose; whether the money has been taken. Throws when the stand-in cannot be asked. */
export async function chooseAtDesk(
  parameters: PaymentParameters,
  choice: DeskChoice,
): Promise<boolean> {
  const { timeStamp, nonceStr, signType, paySign } = parameters;
  const signed = { timeStamp, nonceStr, package: parameters.package, signType, paySign };
  const body = { parameters: signed, choice };
  const answer = await postJson({ path: DESK, headers: {}, body });
  return (
    answer.status === OK &&
    typeof answer.body === 'object' &&
    answer.body !== null &&
    'result' in answer.body &&
    answer.body.result === 'paid'
  );
}

function isOrder(value: unknown): value is OrderAtDesk {
  return (
    typeof value === 'object' &&
    value !== null &&
    'description' in value &&
    typeof value.description === 'string' &&
    'amountFen' in value &&
    typeof value.amountFen === 'number' &&
    'payable' in value &&
    typeof value.payable === 'boolean'
  );
}
