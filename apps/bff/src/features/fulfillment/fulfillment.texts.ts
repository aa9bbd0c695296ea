import { MS_PER_SECOND } from '@huiji/shared-types';
import { text } from '../../platform/graphql/index.js';
import { statusNames } from '../redemption-details/index.js';
import { type RedemptionStatus } from '../redemptions/index.js';

/** What staff and members read when a reward cannot be handed over or sent. */
export const fulfillmentTexts = {
  codeUnknown: text(
    '取货码不正确，或不属于本店：请核对顾客手机上的 12 位取货码和取货门店',
    'This pick-up code is wrong or belongs to another store. Check the 12 digits and the store on the member’s phone.',
  ),
  notReady: (status: RedemptionStatus) =>
    text(
      `此兑换${statusNames[status]['zh-CN']}，不能再次发放`,
      `This redemption is ${statusNames[status].en} and cannot be handed over.`,
    ),
  notShippable: (status: RedemptionStatus) =>
    text(
      `此兑换${statusNames[status]['zh-CN']}，不能发货`,
      `This redemption is ${statusNames[status].en} and cannot be shipped.`,
    ),
  notOnItsWay: (status: RedemptionStatus) =>
    text(
      `此兑换${statusNames[status]['zh-CN']}，无需确认收货`,
      `This redemption is ${statusNames[status].en}; there is nothing to confirm.`,
    ),
  locked: (retryAfterMs: number) => {
    const seconds = Math.ceil(retryAfterMs / MS_PER_SECOND);
    return text(
      `错误的取货码太多，发放已暂停：请 ${seconds} 秒后再试`,
      `Too many wrong pick-up codes, hand-over is paused. Try again in ${seconds} s.`,
    );
  },
} as const;
