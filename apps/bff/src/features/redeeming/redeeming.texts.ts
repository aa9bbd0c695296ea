import { type Text, text } from '../../platform/graphql/index.js';
import { statusNames } from '../redemption-details/index.js';
import { type RedemptionStatus } from '../redemptions/index.js';
import type { RewardAvailabilityState } from '../rewards/index.js';
import { tierNames } from '../tiers/index.js';
import type { Unavailable } from './redeem-reward-command.js';

const FEN_PER_YUAN = 100;
const FEN_DIGITS = 2;
const count = (value: number): string => value.toLocaleString('en-US');
const yuan = (fen: number): string =>
  `¥${count(Math.floor(fen / FEN_PER_YUAN))}.${String(fen % FEN_PER_YUAN).padStart(FEN_DIGITS, '0')}`;

/** Why a reward cannot be had, with the number that says so and what to do. */
const unavailable: Readonly<Record<RewardAvailabilityState, (why: Unavailable) => Text>> = {
  REDEEMABLE: () => text('可以兑换', 'It can be redeemed.'),
  INSUFFICIENT_POINTS: () => text('积分不足', 'There are not enough points.'),
  SOLD_OUT: ({ left }) =>
    left > 0
      ? text(
          `只剩 ${left} 件：请减少数量后再兑换`,
          `Only ${left} are left. Choose fewer and try again.`,
        )
      : text('已兑完：可以看看其他好物', 'Sold out. Have a look at the other rewards.'),
  NOT_OPEN_YET: ({ opensOn }) =>
    text(`还没有开始兑换：${opensOn} 开放`, `Not open yet. It opens on ${opensOn}.`),
  CLOSED: () =>
    text('已结束兑换：可以看看其他好物', 'No longer offered. Have a look at the other rewards.'),
  TIER_TOO_LOW: ({ minimumTier }) => {
    const tier = minimumTier === null ? tierNames.silver : tierNames[minimumTier];
    return text(
      `仅限${tier['zh-CN']}及以上会员兑换`,
      `For ${tier.en} members and above. Purchases bring you closer.`,
    );
  },
  LIMIT_REACHED: ({ remainingForMe }) =>
    remainingForMe > 0
      ? text(
          `每人限兑，你还可兑换 ${remainingForMe} 件：请减少数量`,
          `You may have ${remainingForMe} more of it. Choose fewer and try again.`,
        )
      : text('你已达到每人兑换上限', 'You have had as many of it as one member may have.'),
};

/** What is read when something cannot be redeemed, paid or cancelled. */
export const redeemingTexts = {
  unavailable: (why: Unavailable) => unavailable[why.state](why),
  priceChanged: (points: number, fen: number) => {
    const price = fen === 0 ? '' : ` + ${yuan(fen)}`;
    return text(
      `价格已变为 ${count(points)} 积分${price}：请确认后再兑换，本次没有扣除`,
      `The price is now ${count(points)} points${price}. Nothing was taken; please confirm the new price.`,
    );
  },
  notCancellable: (status: RedemptionStatus) =>
    text(
      `此兑换${statusNames[status]['zh-CN']}，不能取消：如有问题请联系客服`,
      `This redemption is ${statusNames[status].en} and cannot be cancelled. Please contact customer service.`,
    ),
  payAway: text(
    '微信支付暂时没有回应，没有扣款：请稍后再试',
    'WeChat Pay does not answer at the moment. Nothing was taken; please try again shortly.',
  ),
  notPayable: (status: RedemptionStatus) =>
    text(
      `此兑换${statusNames[status]['zh-CN']}，无需支付`,
      `This redemption is ${statusNames[status].en}; there is nothing to pay.`,
    ),
} as const;
