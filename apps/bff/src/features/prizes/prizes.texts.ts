import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { type Text, text } from '../../platform/graphql/index.js';
import type { ClaimOutcome } from './claim-prize-command.js';

type NotClaimable = Extract<ClaimOutcome, { outcome: 'NOT_CLAIMABLE' }>;

/** Why a prize cannot be claimed, and what to do. */
function notClaimable({ why, claimBefore }: NotClaimable, calendar: BusinessCalendar): Text {
  switch (why) {
    case 'UNKNOWN':
      return text(
        '没有找到这份奖品：请在“我的奖品”里查看',
        'There is no such prize. Please look in your prizes.',
      );
    case 'NOT_GOODS':
      return text(
        '这份奖品无需领取：积分和优惠券抽中时已经到账',
        'There is nothing to claim: points and vouchers were yours at once.',
      );
    case 'CLAIMED_BEFORE':
      return text(
        '这份奖品已经领取过：请在“我的订单”里查看',
        'You have claimed this prize already. Please look in your orders.',
      );
    case 'LAPSED': {
      const deadline = calendar.timeOf(claimBefore ?? 0);
      return text(
        `领奖时间已过（截止 ${deadline}），奖品视为放弃：如有疑问请联系客服`,
        `The time to claim it ended at ${deadline} and the prize is forfeited. Please contact customer service with any question.`,
      );
    }
  }
}

/** What is read when a prize cannot be had. */
export const prizesTexts = {
  notClaimable,
} as const;
