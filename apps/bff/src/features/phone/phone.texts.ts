import type { Text } from '../../platform/graphql/index.js';
import { text } from '../../platform/graphql/index.js';
import type { PhoneRefusal } from './phone.graphql.js';

export const phoneTexts: Readonly<Record<PhoneRefusal, Text>> = {
  CODE_EXPIRED: text(
    '手机号授权已过期（5 分钟内有效，且只能用一次）：请再点一次绑定手机号',
    'The permission has expired; it lasts 5 minutes and works once. Please tap the phone-number button again.',
  ),
  UNAVAILABLE: text(
    '微信暂时取不到手机号，没有任何更改：请稍后再点一次绑定手机号',
    'WeChat cannot give the number right now and nothing was changed. Please tap the button again in a while.',
  ),
};
