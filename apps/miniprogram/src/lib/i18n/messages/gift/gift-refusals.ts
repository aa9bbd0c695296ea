import type { Messages } from '../../message';

/** Why a gift cannot be sent, claimed or withdrawn, and what to do. */
export const giftRefusalMessages = {
  'gift.refused': { zh: '{title}。{advice}', en: '{title}. {advice}' },

  'gift.points': {
    zh: '需要 {required} 积分，可用 {available} 积分',
    en: 'This takes {required} points and you have {available}',
  },
  'gift.points.next': {
    zh: '请减少 {missing} 积分，或再消费一些',
    en: 'Please send {missing} fewer, or earn some first',
  },

  'gift.limit.PER_GIFT_MIN': {
    zh: '每份至少 {remaining} 积分',
    en: 'A gift has at least {remaining} points',
  },
  'gift.limit.PER_GIFT_MIN.next': { zh: '请增加积分', en: 'Please add some' },
  'gift.limit.PER_GIFT_MAX': {
    zh: '每份最多 {remaining} 积分',
    en: 'A gift has at most {remaining} points',
  },
  'gift.limit.PER_GIFT_MAX.next': {
    zh: '请减少积分，或分几份送',
    en: 'Please send fewer, or several gifts',
  },
  'gift.limit.DAILY_COUNT': {
    zh: '今天能送的份数已送完',
    en: 'You have sent as many gifts as a day allows',
  },
  'gift.limit.DAILY_COUNT.next': { zh: '明天可以继续送', en: 'You can go on tomorrow' },
  'gift.limit.DAILY_POINTS': {
    zh: '今天还可送 {remaining} 积分',
    en: '{remaining} {remaining:point|points} left to send today',
  },
  'gift.limit.DAILY_POINTS.next': {
    zh: '请减少积分，或明天再送',
    en: 'Please send fewer, or wait until tomorrow',
  },
  'gift.limit.MONTHLY_POINTS': {
    zh: '本月还可送 {remaining} 积分',
    en: '{remaining} {remaining:point|points} left to send this month',
  },
  'gift.limit.MONTHLY_POINTS.next': {
    zh: '请减少积分，或下月再送',
    en: 'Please send fewer, or wait until next month',
  },
  'gift.limit.RECEIVER_DAILY_COUNT': {
    zh: '你今天能领取的份数已领完',
    en: 'You have opened as many gifts as a day allows',
  },
  'gift.limit.RECEIVER_DAILY_COUNT.next': {
    zh: '这份礼物还在，请在截止前明天再来',
    en: 'This one waits: come back tomorrow, before it closes',
  },
  'gift.limit.RECEIVER_MONTHLY_POINTS': {
    zh: '你本月还可领取 {remaining} 积分，这份礼物超出了',
    en: 'You can receive {remaining} more {remaining:point|points} this month, and this gift has more',
  },
  'gift.limit.RECEIVER_MONTHLY_POINTS.next': {
    zh: '请告诉送礼人，截止后积分会自动退回',
    en: 'Please tell the sender; the points go back by themselves',
  },

  'gift.no.NOT_GIFTABLE_YET': {
    zh: '现在可赠送 {giftable} 积分',
    en: 'You can give {giftable} {giftable:point|points} now',
  },
  'gift.no.NOT_GIFTABLE_YET.next': {
    zh: '消费所得的积分可以送；{which}',
    en: 'Points from purchases can be given. {which}',
  },
  'gift.no.MEMBER_FROZEN': {
    zh: '你的会员账户已被冻结，暂时不能赠送',
    en: 'Your account is frozen and cannot send gifts for now',
  },
  'gift.no.MEMBER_FROZEN.next': {
    zh: '积分不受影响，请联系客服',
    en: 'Your points are safe. Please contact customer service',
  },
  'gift.no.ACCOUNT_TOO_NEW': { zh: '新会员暂时不能赠送', en: 'New members cannot send gifts yet' },
  'gift.no.ACCOUNT_TOO_NEW.next': { zh: '{date} 起可以送', en: 'You can from {date}' },
  'gift.no.ACCOUNT_TOO_NEW.soon': { zh: '请过几天再来', en: 'Please come back in a few days' },
  'gift.no.MESSAGE_REJECTED': {
    zh: '祝福语没有通过微信内容检测，礼物没有送出',
    en: 'WeChat does not let these words pass, so nothing was sent',
  },
  'gift.no.MESSAGE_REJECTED.next': { zh: '请换一句', en: 'Please choose others' },
  'gift.no.HAS_DEBT': {
    zh: '有 {debt} 积分待抵扣，抵扣后才能赠送',
    en: 'You owe {debt} {debt:point|points}; gifts can be sent once that is paid',
  },
  'gift.no.HAS_DEBT.next': { zh: '之后获得的积分会先抵扣', en: 'What you earn next pays it first' },

  'gift.gone.NOT_FOUND': { zh: '没有找到这份礼物', en: 'There is no such gift' },
  'gift.gone.NOT_FOUND.next': {
    zh: '链接可能不完整，请让送礼人重新发送',
    en: 'The link may be incomplete. Please ask for it again',
  },
  'gift.gone.OWN_GIFT': { zh: '这是你送出的礼物', en: 'This gift is from you' },
  'gift.gone.OWN_GIFT.next': {
    zh: '它在等好友领取；可以再次发送，或撤回',
    en: 'It waits for a friend. You can send it again, or withdraw it',
  },
  'gift.gone.ALREADY_CLAIMED': { zh: '手慢了，已被领取', en: 'Somebody was faster' },
  'gift.gone.ALREADY_CLAIMED.next': {
    zh: '每份礼物只有第一位打开的人能领取',
    en: 'A gift goes to the first person who opens it',
  },
  'gift.gone.WITHDRAWN': { zh: '送礼人已撤回', en: 'The sender has withdrawn it' },
  'gift.gone.WITHDRAWN.next': {
    zh: '积分已退回送礼人，想知道原因可以问问对方',
    en: 'The points went back. You can ask the sender why',
  },
  'gift.gone.EXPIRED': { zh: '这份礼物已过期', en: 'This gift has expired' },
  'gift.gone.EXPIRED.next': {
    zh: '积分已退回送礼人，可以请对方再送一次',
    en: 'The points went back. The sender can send another',
  },
  'gift.gone.UNDER_REVIEW': { zh: '这份礼物正在审核', en: 'This gift is under review' },
  'gift.gone.UNDER_REVIEW.next': {
    zh: '积分暂时保管，通常一个工作日内完成',
    en: 'The points are kept safe. It usually takes a working day',
  },

  'gift.keep.NOT_FOUND': { zh: '没有找到你送出的这份礼物', en: 'You have sent no such gift' },
  'gift.keep.NOT_FOUND.next': { zh: '请在“我的礼物”里查看', en: 'Please look in My gifts' },
  'gift.keep.OWN_GIFT': { zh: '这份礼物还在等好友领取', en: 'This gift still waits' },
  'gift.keep.OWN_GIFT.next': { zh: '请再试一次', en: 'Please try once more' },
  'gift.keep.ALREADY_CLAIMED': {
    zh: '好友已经领取，不能撤回了',
    en: 'Your friend has opened it, so it cannot be withdrawn',
  },
  'gift.keep.ALREADY_CLAIMED.next': {
    zh: '积分已经是好友的了',
    en: 'The points are your friend’s now',
  },
  'gift.keep.WITHDRAWN': { zh: '这份礼物已经撤回', en: 'This gift has been withdrawn already' },
  'gift.keep.WITHDRAWN.next': { zh: '积分已退回你的账户', en: 'The points are back with you' },
  'gift.keep.EXPIRED': { zh: '这份礼物已过期', en: 'This gift has expired' },
  'gift.keep.EXPIRED.next': {
    zh: '积分已自动退回你的账户',
    en: 'The points came back to you by themselves',
  },
  'gift.keep.UNDER_REVIEW': {
    zh: '有人领取了，正在审核，现在不能撤回',
    en: 'Somebody claimed it and it is under review; it cannot be withdrawn now',
  },
  'gift.keep.UNDER_REVIEW.next': {
    zh: '结果会在消息里通知',
    en: 'The result comes as a message',
  },
} as const satisfies Messages;
