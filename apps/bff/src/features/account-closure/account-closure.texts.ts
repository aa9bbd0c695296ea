import { text } from '../../platform/graphql/text.js';

const counted = (count: number, chinese: string, english: string) =>
  count === 0 ? [] : [text(`${count} ${chinese}`, `${count} ${english}${count === 1 ? '' : 's'}`)];

export const closureTexts = {
  pointsHeld: (redemptions: number, gifts: number) => {
    const open = [
      ...counted(redemptions, '笔兑换', 'open redemption'),
      ...counted(gifts, '份赠送', 'pending gift'),
    ];
    const all = { zh: open.map((part) => part['zh-CN']), en: open.map((part) => part.en) };
    return text(
      `还有 ${all.zh.join('和 ')}未完成：请先完成或取消，再注销账号`,
      `You still have ${all.en.join(' and ')}. Please finish or cancel first, then close the account.`,
    );
  },
} as const;
