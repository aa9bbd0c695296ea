import type { Text } from '../../platform/graphql/index.js';
import { text } from '../../platform/graphql/index.js';
import type { StatementFacts } from './statement-facts.js';
import type { StatementKind } from './statement-kind.js';

/** What each kind of line is called. */
export const statementTitles: Readonly<Record<StatementKind, Text>> = {
  WELCOME: text('新会员礼', 'Welcome gift'),
  PURCHASE: text('消费获得积分', 'Points earned'),
  PURCHASE_REFUND: text('退货扣回积分', 'Points taken back (refund)'),
  POINTS_PAYMENT: text('积分抵扣', 'Paid with points'),
  POINTS_PAYMENT_REFUND: text('退货返还积分', 'Points returned (refund)'),
  REWARD: text('积分兑换', 'Reward redeemed'),
  REWARD_CANCELLED: text('兑换取消返还', 'Redemption cancelled'),
  WHEEL_COST: text('幸运转盘', 'Lucky wheel spin'),
  WHEEL_PRIZE: text('转盘奖品', 'Lucky wheel prize'),
  GIFT_SENT: text('赠送积分', 'Gift sent'),
  GIFT_RETURNED: text('赠送退回', 'Gift returned'),
  GIFT_RECEIVED: text('收到赠送', 'Gift received'),
  EXPIRED: text('积分过期', 'Points expired'),
  ADJUSTMENT: text('积分调整', 'Adjustment'),
  CHECK_IN: text('每日签到', 'Check-in'),
  TASK: text('任务奖励', 'Task reward'),
  REFERRAL: text('邀请奖励', 'Referral reward'),
  CAMPAIGN: text('活动奖励', 'Campaign reward'),
  DONATION: text('积分捐赠', 'Donation'),
};

export const debtPaidTitle = text('抵还欠积分', 'Paid off points owed');

const receipt = (number: string): Text => text(`小票 ${number}`, `Receipt ${number}`);
const owed = (points: number): Text =>
  text(
    `其中 ${points} 积分记为欠积分，将由之后获得的积分抵还`,
    `${points} of them are owed and will be paid by your next earnings`,
  );

type RewardFacts = NonNullable<StatementFacts['reward']>;

const reward = ({ title, quantity }: RewardFacts): Text =>
  quantity === 1 ? title : text(`${title['zh-CN']} × ${quantity}`, `${title.en} × ${quantity}`);

/** Why a redemption came back. */
const undone: Readonly<Record<NonNullable<RewardFacts['undoneBy']>, Text>> = {
  CANCELLED_BY_MEMBER: text('你取消了兑换', 'You cancelled it'),
  CANCELLED_BY_STAFF: text('门店取消了兑换', 'The shop cancelled it'),
  PAYMENT_TIMED_OUT: text('超时未支付', 'It was not paid in time'),
  PICKUP_TIMED_OUT: text('逾期未取', 'It was not picked up in time'),
  PAID_TOO_LATE: text('付款晚到，已退款', 'The payment came too late and goes back'),
};

/** Why a gift came back. */
const giftReturned: Readonly<
  Record<NonNullable<NonNullable<StatementFacts['gift']>['returnedBy']>, Text>
> = {
  WITHDRAWN: text('你撤回了礼物', 'You withdrew it'),
  TIMED_OUT: text('超时未领取', 'Nobody opened it in time'),
  ALL_LAPSED: text('礼物中的积分已到期', 'Points in it lapsed'),
  REJECTED: text('审核未通过', 'It did not pass the review'),
  SENDER_LEFT: text('账号注销', 'The account was closed'),
  RECEIVER_LEFT: text('好友已注销账号', 'Your friend has closed the account'),
};

/** What there is to add to a line's title, if anything. */
export function statementDetails(facts: StatementFacts): Text[] {
  return [
    ...(facts.receiptNumber === undefined ? [] : [receipt(facts.receiptNumber)]),
    ...(facts.reward === undefined ? [] : [reward(facts.reward)]),
    ...(facts.reward?.undoneBy === undefined ? [] : [undone[facts.reward.undoneBy]]),
    ...(facts.gift?.returnedBy === undefined ? [] : [giftReturned[facts.gift.returnedBy]]),
    ...(facts.wheel?.prize === undefined ? [] : [facts.wheel.prize]),
    ...(facts.owed === undefined ? [] : [owed(facts.owed)]),
  ];
}
