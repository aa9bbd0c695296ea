import type { Text } from '../../platform/graphql/text.js';
import { text } from '../../platform/graphql/text.js';
import type { ClosureCauses } from './closure-part.js';

/** As many of a thing as there are, or nothing for none. */
const counted = (count: number, chinese: string, one: string, many: string): Text[] =>
  count === 0 ? [] : [text(`${count} ${chinese}`, `${count} ${count === 1 ? one : many}`)];

const english = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');

export const closureTexts = {
  /** Every cause with its number. */
  blocked({ openRedemptions, pendingGifts, heldPoints }: ClosureCauses): Text {
    const causes = [
      ...counted(openRedemptions, '笔未完成的兑换', 'open redemption', 'open redemptions'),
      ...counted(pendingGifts, '份未领取的赠送', 'pending gift', 'pending gifts'),
      ...counted(heldPoints, '积分被占用', 'point set aside', 'points set aside'),
    ];
    return text(
      `还有 ${causes.map((cause) => cause['zh-CN']).join('、')}：请先完成或取消，再注销账号`,
      `You still have ${english(causes.map(({ en }) => en))}. Please finish or cancel first, then close the account.`,
    );
  },
} as const;
