import { text } from '../../platform/graphql/text.js';

export const closureTexts = {
  pointsHeld: (redemptions: number, gifts: number) => {
    const held = [
      ...(redemptions > 0
        ? [text(`${redemptions} 笔兑换`, `${redemptions} open redemptions`)]
        : []),
      ...(gifts > 0 ? [text(`${gifts} 份赠送`, `${gifts} pending gifts`)] : []),
    ];
    return text(
      `还有${held.map((part) => part['zh-CN']).join('和')}未完成：请先完成或取消，再注销账号`,
      `There are still ${held.map((part) => part.en).join(' and ')}. Please finish or cancel them first, then close the account.`,
    );
  },
} as const;
