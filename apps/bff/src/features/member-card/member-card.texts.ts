import { text } from '../../platform/graphql/text.js';

export const memberCardTexts = {
  cardBlocked: text(
    '你的会员账户已被冻结，暂时不能出示会员码，积分不受影响：请联系客服',
    'Your account is frozen and the card cannot be shown for now. Your points are safe. Please contact customer service.',
  ),
} as const;
