import { MS_PER_MINUTE } from '@huiji/shared-types';
import { text } from '../../platform/graphql/index.js';

export const staffTexts = {
  wrongPassword: (left: number) =>
    text(
      `用户名或密码不正确，还可以再试 ${left} 次`,
      `User name or password is wrong. ${left} more ${left === 1 ? 'try' : 'tries'}.`,
    ),
  locked: (forMs: number) => {
    const minutes = Math.max(1, Math.ceil(forMs / MS_PER_MINUTE));
    return text(
      `密码错误次数过多，请 ${minutes} 分钟后再试`,
      `Too many wrong passwords. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    );
  },
} as const;
