import type { Instant } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { type Text, text } from '../../platform/graphql/index.js';
import type { SpinOutcome } from './spin-command.js';

const count = (value: number): string => value.toLocaleString('en-US');

type Unavailable = Extract<SpinOutcome, { outcome: 'UNAVAILABLE' }>;

/** Why the wheel cannot be spun, with the number that says so and what to do. */
function unavailable({ why, opensAt, costPoints }: Unavailable, calendar: BusinessCalendar): Text {
  switch (why) {
    case 'CHANGED':
      return text(
        `转盘刚刚更新，现在每次 ${count(costPoints ?? 0)} 积分：请看过新的奖品和概率再抽，本次没有扣除`,
        `The wheel has just changed; a spin costs ${count(costPoints ?? 0)} points now. Nothing was taken: have a look at the new prizes and odds first.`,
      );
    case 'NOT_OPEN_YET':
      return text(
        `转盘还没有开始：${calendar.timeOf(opensAt ?? 0)} 开放，本次没有扣除`,
        `The wheel is not open yet. It opens at ${calendar.timeOf(opensAt ?? 0)}; nothing was taken.`,
      );
    case 'CLOSED':
      return text(
        '本期转盘已结束，没有扣除积分：已抽中的奖品仍可在“我的奖品”领取',
        'This wheel has ended and nothing was taken. What you won is still in your prizes.',
      );
    case 'UNKNOWN':
      return text(
        '没有找到这个转盘，没有扣除积分：请返回福利页刷新',
        'There is no such wheel and nothing was taken. Please go back and refresh.',
      );
  }
}

function limitReached(spinsPerDay: number, nextSpinAt: Instant | null): Text {
  return nextSpinAt === null
    ? text(
        `今天的 ${spinsPerDay} 次已用完，本期转盘今天结束`,
        `You have used all ${spinsPerDay} spins of today, and the wheel ends today.`,
      )
    : text(
        `今天的 ${spinsPerDay} 次已用完：明天 0 点后可以再抽`,
        `You have used all ${spinsPerDay} spins of today. You can spin again after midnight.`,
      );
}

/** What is read when the wheel does not turn. */
export const spinningTexts = {
  unavailable,
  limitReached,
} as const;
