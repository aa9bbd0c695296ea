import { text } from '../../platform/graphql/index.js';

export const standingTexts = {
  unknownCard: text(
    '没有这个卡号的会员：请核对 16 位卡号',
    'No member has this card number. Please check its 16 digits.',
  ),
} as const;
