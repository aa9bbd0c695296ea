import { text } from '../../platform/graphql/index.js';

export const membersTexts = {
  accountClosed: text('该账号已注销', 'This account has been closed.'),
} as const;
