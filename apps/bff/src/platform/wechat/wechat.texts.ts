import { text } from '../graphql/text.js';

export const wechatTexts = {
  codeInvalid: text(
    '登录失效，请重试',
    'The sign-in code is not valid any more. Please try again.',
  ),
  riskyUser: text(
    '账号存在风险，微信暂不允许登录，请联系客服',
    'WeChat has blocked sign-in for this account. Please contact customer service.',
  ),
  unavailable: text(
    '微信服务暂时不可用，请稍后再试',
    'WeChat is briefly unavailable. Please try again soon.',
  ),
} as const;
