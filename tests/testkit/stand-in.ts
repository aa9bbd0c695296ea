import { sleep } from '../../scripts/lib/process-identity.mjs';

/** Calls one control of the stand-in, `POST /__standin/<name>`. @throws Error unless it answers 2xx */
export async function control<Answer>(
  url: string,
  name: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(`${url}/__standin/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`/__standin/${name} answered ${response.status}: ${text}`);
  return text === '' ? ({} as Answer) : JSON.parse(text);
}

/** Sets the server's clock and stops it there. @param moment RFC 3339 */
export const freezeClock = (url: string, moment: string): Promise<unknown> =>
  control(url, 'clock', { now: moment, frozen: true });

/** Moves the server's clock, frozen or not. */
export const advanceClock = (url: string, milliseconds: number): Promise<unknown> =>
  control(url, 'clock', { advanceMs: milliseconds });

/** Back to the machine's time. */
export const resetClock = (url: string): Promise<unknown> =>
  control(url, 'clock', { now: null, frozen: false });

/** Runs a background job of the server now. */
export const runJob = (url: string, name: string): Promise<unknown> =>
  control(url, 'jobs', { name });

const POLL_MS = 20;
const MOST_POLLS = 500;

/** Runs a background job now, after a turn of it that is under way. @throws Error when that does not end */
export async function finishJob(url: string, name: string): Promise<void> {
  let polls = 0;
  while (!(await control<{ ran: boolean }>(url, 'jobs', { name })).ran) {
    if (++polls > MOST_POLLS) throw new Error(`the job ${name} does not run`);
    await sleep(POLL_MS);
  }
}

/** One thing that goes wrong at WeChat's address `path` (every one when left out). */
export interface WechatFault {
  readonly path?: string;
  readonly kind: 'ERRCODE' | 'SLOW' | 'HANG_UP' | 'BROKEN_JSON';
  /** For ERRCODE: -1 busy, 45011 quota, 40226 risky user. */
  readonly errcode?: number;
  /** For SLOW. */
  readonly delayMs?: number;
  readonly times?: number;
}

/** Replaces everything that is to go wrong at WeChat; none ends it. */
export const setWechatFaults = (url: string, faults: readonly WechatFault[]): Promise<unknown> =>
  control(url, 'faults', { faults });

/** What wx.requestPayment is given. */
export type PaymentParameters = Readonly<
  Record<'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign', string>
>;

/** What a person does at WeChat's cashier; USERPAYING begins to type the password and stays there. */
export type CashierChoice = 'SUCCESS' | 'FAIL' | 'CANCEL' | 'USERPAYING';

export interface CashierResult {
  readonly result: 'paid' | 'cancelled' | 'failed';
  readonly reason?: string;
}

/** Goes to the cashier with what the server has signed. */
export const payAtCashier = (
  url: string,
  parameters: PaymentParameters,
  choice: CashierChoice = 'SUCCESS',
): Promise<CashierResult> => control(url, 'pay/cashier', { parameters, choice });

/** While held, WeChat Pay tells nothing by itself. */
export const holdPayNotices = (url: string, held: boolean): Promise<unknown> =>
  control(url, 'pay/hold', { held });

export type NoticeForgery = 'WRONG_KEY' | 'STALE' | 'SIGN_TEST' | 'UNKNOWN_SERIAL' | 'CHANGED_BODY';

/** Tells of an order or a refund now. @returns the status that the server answered with, null for none */
export async function sendPayNotice(
  url: string,
  subject: string,
  forgery: NoticeForgery | null = null,
): Promise<number | null> {
  const { answered } = await control<{ answered: number | null }>(url, 'pay/send', {
    subject,
    forgery,
  });
  return answered;
}

/** One thing that goes wrong at WeChat Pay. */
export interface PayFault {
  readonly call?: 'PREPAY' | 'QUERY' | 'CLOSE' | 'REFUND' | 'REFUND_QUERY' | 'BILL' | 'BILL_FILE';
  readonly kind: 'ERROR' | 'SLOW' | 'HANG_UP' | 'LOST_ANSWER' | 'UNSIGNED' | 'WRONG_KEY' | 'STALE';
  readonly status?: number;
  readonly code?: string;
  readonly delayMs?: number;
  readonly times?: number;
}

/** Replaces everything that is to go wrong at WeChat Pay; none ends it. */
export const setPayFaults = (url: string, faults: readonly PayFault[]): Promise<unknown> =>
  control(url, 'pay/faults', { faults });

export interface PayBooks {
  readonly orders: readonly {
    readonly outTradeNo: string;
    readonly amountFen: number;
    readonly state: 'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'CLOSED';
  }[];
  readonly refunds: readonly {
    readonly outRefundNo: string;
    readonly outTradeNo: string;
    readonly amountFen: number;
    readonly state: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED';
  }[];
}

/** All that WeChat Pay has of the merchant. */
export async function payBooks(url: string): Promise<PayBooks> {
  const response = await fetch(`${url}/__standin/pay`);
  if (!response.ok) throw new Error(`/__standin/pay answered ${response.status}`);
  return response.json();
}
