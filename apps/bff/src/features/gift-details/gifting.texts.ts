import { type Text, text } from '../../platform/graphql/index.js';
import type { GiftLimit, ReachedLimit } from '../gift-limits/index.js';
import type { GiftRefusal, GiftUnavailability, NotAllowed } from './gift-refusals.js';

const count = (value: number): string => value.toLocaleString('en-US');

/** What stands in the way, with what is left. */
const limits: Readonly<Record<GiftLimit, (remaining: number) => Text>> = {
  PER_GIFT_MIN: (least) =>
    text(
      `每份至少 ${count(least)} 积分：请增加积分`,
      `A gift has at least ${count(least)} points. Please add some.`,
    ),
  PER_GIFT_MAX: (most) =>
    text(
      `每份最多 ${count(most)} 积分：请减少积分，或分几份送`,
      `A gift has at most ${count(most)} points. Please send fewer, or several gifts.`,
    ),
  DAILY_COUNT: () =>
    text(
      '今天的赠送份数已用完：明天可以继续送',
      'You have sent all gifts of today. You can go on tomorrow.',
    ),
  DAILY_POINTS: (left) =>
    text(
      `今天还可送 ${count(left)} 积分：请减少积分，或明天再送`,
      `You can send ${count(left)} more points today. Please send fewer, or wait until tomorrow.`,
    ),
  MONTHLY_POINTS: (left) =>
    text(
      `本月还可送 ${count(left)} 积分：请减少积分，或下月再送`,
      `You can send ${count(left)} more points this month. Please send fewer, or wait until next month.`,
    ),
  RECEIVER_DAILY_COUNT: () =>
    text(
      '你今天领取的份数已达上限：这份礼物还在，请在过期前明天再来领取',
      'You have opened as many gifts as one day allows. This one waits: come back tomorrow, before it expires.',
    ),
  RECEIVER_MONTHLY_POINTS: (left) =>
    text(
      `你本月还可领取 ${count(left)} 积分，这份礼物超出了上限：请告诉送礼人，积分到期会自动退回`,
      `You can receive ${count(left)} more points this month, fewer than this gift has. Please tell the sender; it goes back by itself.`,
    ),
};

/** Of received points, before they can be passed on; nothing when they can at once. */
const lockedFor = (lockHours: number): Text =>
  lockHours === 0
    ? text('', '')
    : text(
        `，收到的积分 ${count(lockHours)} 小时后才能转送`,
        `, received ones only after ${count(lockHours)} ${lockHours === 1 ? 'hour' : 'hours'}`,
      );

const refusals: Readonly<Record<GiftRefusal, (why: NotAllowed, lockHours: number) => Text>> = {
  NOT_GIFTABLE_YET: ({ giftable }, lockHours) =>
    text(
      `现在可赠送 ${count(giftable)} 积分：活动赠送的积分不能转送${lockedFor(lockHours)['zh-CN']}`,
      `You can gift ${count(giftable)} points now. Bonus points cannot be passed on${lockedFor(lockHours).en}.`,
    ),
  MEMBER_FROZEN: () =>
    text(
      '你的会员账户已被冻结，暂时不能赠送，积分不受影响：请联系客服',
      'Your account is frozen and cannot send gifts for now. Your points are safe. Please contact customer service.',
    ),
  ACCOUNT_TOO_NEW: ({ from }) =>
    text(
      `新会员暂时不能赠送：${from} 起可以送`,
      `New members cannot send gifts yet. You can from ${from}.`,
    ),
  MESSAGE_REJECTED: () =>
    text(
      '祝福语未通过微信内容安全检测，没有送出：请换一句',
      'WeChat does not let these words pass. Nothing was sent; please choose others.',
    ),
  HAS_DEBT: ({ debt }) =>
    text(
      `你还欠 ${count(debt)} 积分，抵还后才能赠送：之后获得的积分会先抵还`,
      `You owe ${count(debt)} points. What you earn next pays them off; then you can send gifts.`,
    ),
};

const unavailable: Readonly<Record<GiftUnavailability, Text>> = {
  NOT_FOUND: text(
    '没有找到这份礼物：请让送礼人重新发送',
    'There is no such gift. Please ask for the link again.',
  ),
  OWN_GIFT: text(
    '这是你送出的礼物，不能自己领取：可以发送给好友，或撤回',
    'This gift is yours and waits for a friend. You can share it again, or withdraw it.',
  ),
  ALREADY_CLAIMED: text(
    '手慢了，这份礼物已被领取',
    'Somebody was faster: this gift has been opened.',
  ),
  WITHDRAWN: text('送礼人已撤回这份礼物', 'The sender has withdrawn this gift.'),
  EXPIRED: text(
    '这份礼物已过期，积分已退回送礼人',
    'This gift has expired; its points went back to the sender.',
  ),
  UNDER_REVIEW: text(
    '这份礼物正在审核，积分暂时保管：通常一个工作日内完成，结果会在消息里通知',
    'This gift is under review and its points are kept safe. It usually takes a working day; the result comes as a message.',
  ),
};

/** Why a gift cannot be taken back: the same states in the sender's words. */
const notWithdrawable: Readonly<Record<GiftUnavailability, Text>> = {
  ...unavailable,
  NOT_FOUND: text(
    '没有找到你送出的这份礼物：请在赠送记录里查看',
    'You have sent no such gift. Please look in your gifts.',
  ),
  ALREADY_CLAIMED: text(
    '好友已经领取，不能撤回了',
    'Your friend has opened it; it cannot be withdrawn any more.',
  ),
  WITHDRAWN: text(
    '这份礼物已经撤回，积分已退回',
    'This gift has been withdrawn already; its points are back.',
  ),
  EXPIRED: text(
    '这份礼物已过期，积分已退回给你',
    'This gift has expired; its points are back with you.',
  ),
};

/** What members read about gifts. */
export const giftingTexts = {
  limit: ({ limit, remaining }: ReachedLimit): Text => limits[limit](remaining),
  /** @param lockHours before received points can be passed on */
  notAllowed: (why: NotAllowed, lockHours: number): Text => refusals[why.reason](why, lockHours),
  unavailable: (reason: GiftUnavailability): Text => unavailable[reason],
  notWithdrawable: (reason: GiftUnavailability): Text => notWithdrawable[reason],
  frozenReceiver: text(
    '你的会员账户已被冻结，暂时不能领取：请联系客服',
    'Your account is frozen and cannot open gifts for now. Please contact customer service.',
  ),
  notUnderReview: text(
    '这份礼物不在审核中：请刷新列表',
    'This gift is not under review, or somebody has decided otherwise. Please reload the list.',
  ),
  signInBeforeMessage: text(
    '祝福语需要微信检测，请重新进入小程序后再送，没有扣除积分',
    'WeChat checks the words only after a fresh sign-in. Please open the app anew; nothing was sent.',
  ),
  formerMember: text('已注销会员', 'Former member'),
} as const;
