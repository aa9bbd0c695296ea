import { text } from '../../platform/graphql/index.js';

export const membersTexts = {
  accountClosed: text('该账号已注销', 'This account has been closed.'),
  notAMember: text(
    '还没有会员账号，请先阅读并同意隐私说明再加入',
    'There is no member account. Please read the privacy notice and agree to join first.',
  ),
} as const;
