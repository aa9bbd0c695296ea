import { text } from '../../platform/graphql/text.js';

/** What somebody frozen reads, by what they try. */
export const frozenTexts = {
  redeeming: text(
    '你的会员账户已被冻结，暂时不能兑换，积分不受影响：请联系客服',
    'Your account is frozen and nothing can be redeemed for now. Your points are safe. Please contact customer service.',
  ),
  spinning: text(
    '你的会员账户已被冻结，暂时不能抽奖，积分不受影响：请联系客服',
    'Your account is frozen and the wheel cannot be spun for now. Your points are safe. Please contact customer service.',
  ),
  claiming: text(
    '你的会员账户已被冻结，暂时不能领奖：请联系客服',
    'Your account is frozen and prizes cannot be claimed for now. Please contact customer service.',
  ),
  paying: text(
    '你的会员账户已被冻结，暂时不能支付；逾期未付的会取消，积分原路退回：请联系客服',
    'Your account is frozen and nothing can be paid for now. What is not paid in time is cancelled and its points come back. Please contact customer service.',
  ),
} as const;
