import { text } from '../../platform/graphql/index.js';

export const dataExportTexts = {
  usedUp: (perDay: number) =>
    text(
      `每天最多导出 ${perDay} 次，今天的次数已用完：请明天再试`,
      `Your data can be exported ${perDay} times a day and today's are used up. Please try again tomorrow.`,
    ),
} as const;
