import { MS_PER_SECOND } from '@huiji/shared-types';
import { type Text, text } from '../../platform/graphql/text.js';
import type { CardCodeReason } from '../member-card/index.js';

/** What the clerk reads when a code opens no till session: what is wrong and what to do. */
export const cardCodeTexts: Readonly<Record<CardCodeReason, Text>> = {
  MALFORMED: text(
    '这不是会员码：请扫描顾客会员码页面上的条形码或二维码，或重新输入 20 位数字',
    'This is not a member code. Scan the bar code or QR code on the member’s card page, or type its 20 digits again.',
  ),
  UNKNOWN: text(
    '没有找到这个会员码：请顾客刷新会员码后重新扫描',
    'No member has this code. Ask the member to refresh the card page, then scan again.',
  ),
  INVALID: text(
    '会员码已失效或已更换：请顾客刷新会员码后重新扫描',
    'This code is wrong or was replaced. Ask the member to refresh the card page, then scan again.',
  ),
  CLOCK_SKEW: text(
    '会员码的时间超前：请顾客联网刷新会员码后重新扫描',
    'This code is ahead of time. Ask the member to go online and refresh the card page, then scan again.',
  ),
  EXPIRED: text(
    '会员码已过期（可能是截图）：请顾客打开会员码页面，扫描当前的会员码',
    'This code has expired; it may be a screenshot. Ask the member to open the card page and scan the code shown now.',
  ),
  BLOCKED: text(
    '该会员账户已被冻结，不能使用会员码：请顾客联系客服',
    'This member’s account is frozen and the card cannot be used. Ask the member to contact customer service.',
  ),
  REPLAYED: text(
    '会员码已被使用过：请顾客刷新会员码后重新扫描',
    'This code has been used already. Ask the member to refresh the card page, then scan the new code.',
  ),
};

export const cardScanningTexts = {
  scanningLocked: (retryAfterMs: number) => {
    const seconds = Math.ceil(retryAfterMs / MS_PER_SECOND);
    return text(
      `错误的会员码太多，扫码已暂停：请 ${seconds} 秒后再试`,
      `Too many wrong codes, scanning is paused. Try again in ${seconds} s.`,
    );
  },
} as const;
