import { text } from '../../platform/graphql/index.js';

export const signInTexts = {
  notAMember: text(
    '还没有会员账号，请先阅读并同意隐私说明再加入',
    'There is no member account. Please read the privacy notice and agree to join first.',
  ),
} as const;
