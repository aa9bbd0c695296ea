import { text } from './text.js';

const MS_PER_SECOND = 1_000;

/** What the platform itself says to people. */
export const platformTexts = {
  signInFirst: text('请先登录', 'Please sign in first.'),
  sessionEnded: text('登录已失效，请重新登录', 'Your session has ended. Please sign in again.'),
  notAllowed: text('你没有权限进行此操作', 'You are not allowed to do this.'),
  badInput: (fields: readonly string[]) => {
    const named = fields.filter((field) => field !== '').join(', ');
    return named === ''
      ? text('输入有误，请检查后重试', 'Something in the input is not right. Please check it.')
      : text(
          `输入有误，请检查：${named}`,
          `Something in the input is not right. Please check: ${named}.`,
        );
  },
  badRequest: (detail: string) => text(`请求无效：${detail}`, `Invalid request: ${detail}`),
  notFound: text('没有找到你要的内容', 'There is nothing here by that name.'),
  unknownDocument: text(
    '此操作不在允许的列表中，请更新小程序',
    'This operation is not on the list of trusted ones. Please update the app.',
  ),
  tooMany: (retryAfterMs: number) => {
    const seconds = Math.max(1, Math.ceil(retryAfterMs / MS_PER_SECOND));
    return text(
      `操作太频繁，请 ${seconds} 秒后再试`,
      `Too many requests. Please try again in ${seconds} s.`,
    );
  },
  keyUsedBefore: text(
    '此请求编号已用于另一笔操作，请刷新后重试',
    'This idempotency key was used for another input. Please start again with a new key.',
  ),
  unavailable: text(
    '服务暂时不可用，请稍后再试',
    'The service is briefly unavailable. Please try again soon.',
  ),
  unexpected: text(
    '服务器出了点问题，请稍后再试',
    'Something went wrong on our side. Please try again later.',
  ),
} as const;
