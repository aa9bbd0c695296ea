import { MS_PER_MINUTE } from '@huiji/shared-types';
import { WECHAT_ERRORS, WechatError } from '../../platform/wechat/index.js';

/** SENT and taken; REFUSED by the member; FAILED for good by a mistake in our settings; AGAIN later. */
export type SendOutcome = 'SENT' | 'REFUSED' | 'FAILED' | 'AGAIN';

const FIRST_WAIT_MS = MS_PER_MINUTE;
export const MOST_ATTEMPTS = 8;

/** What else WeChat may answer passes; these do not, however often it is asked. */
const FOR_GOOD: readonly number[] = [
  WECHAT_ERRORS.invalidOpenid,
  WECHAT_ERRORS.invalidTemplate,
  WECHAT_ERRORS.invalidPage,
  WECHAT_ERRORS.invalidField,
];

/** @param error what sending threw; null when WeChat took it @param attempts how many there have been, this one included */
export function outcomeOf(error: unknown, attempts: number): SendOutcome {
  if (error === null) {
    return 'SENT';
  }
  if (error instanceof WechatError && error.errcode === WECHAT_ERRORS.noGrant) {
    return 'REFUSED';
  }
  const isForGood = error instanceof WechatError && FOR_GOOD.includes(error.errcode);
  return isForGood || attempts >= MOST_ATTEMPTS ? 'FAILED' : 'AGAIN';
}

/** How long to wait after so many attempts, in ms: 1, 2, 4 ... minutes. */
export const waitAfter = (attempts: number): number => FIRST_WAIT_MS * 2 ** (attempts - 1);

/** The number for the books; null when WeChat did not answer. */
export const errcodeOf = (error: unknown): number | null =>
  error === null ? 0 : error instanceof WechatError ? error.errcode : null;
