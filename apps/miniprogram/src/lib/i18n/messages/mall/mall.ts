import type { Messages } from '../../message';

/** The shelf, the search and a single reward. */
export const mallMessages = {
  'mall.available': { zh: '可用积分', en: 'Points to spend' },
  'mall.toMall': { zh: '去商城看看', en: 'Go to the mall' },
  'mall.and': { zh: '、', en: ', ' },
  'mall.refused': { zh: '{title}：{advice}', en: '{title}: {advice}' },
  'mall.redeem': { zh: '兑换', en: 'Redeem' },
  'mall.offer': { zh: '今日特惠', en: 'Today’s offer' },
  'mall.toGo': {
    zh: '还差 {points} 积分，再消费约 ¥{yuan}',
    en: '{points} {points:point|points} to go, about ¥{yuan} more',
  },

  'mall.oneTap': { zh: '一键兑换', en: 'One-tap redeem' },
  'mall.oneTap.seen': {
    zh: '你刚看过“{category}”，同类排在前面',
    en: 'You looked at {category}: it comes first',
  },
  'mall.oneTap.points': {
    zh: '用现有的 {points} 积分，马上就能换',
    en: 'Yours now with your {points} {points:point|points}',
  },
  'mall.oneTap.none': {
    zh: '现在的积分还不够换任何一件。再消费几次，这里就会出现能换的。',
    en: 'Your points are not enough for anything yet. Shop a few more times and what you can have appears here.',
  },
  'mall.season': { zh: '当季组合', en: 'This season’s bundle' },
  'mall.season.and': { zh: ' + ', en: ' + ' },

  'mall.all': { zh: '全部奖励', en: 'All rewards' },
  'mall.categories': { zh: '分类', en: 'Categories' },
  'mall.category.all': { zh: '全部', en: 'All' },
  'mall.redeemableOnly': { zh: '只看我能兑换', en: 'Only what I can have' },
  'mall.sort': { zh: '排序', en: 'Order' },
  'mall.sort.label': { zh: '排序：{sort}', en: 'Order: {sort}' },
  'mall.sort.FEATURED': { zh: '推荐', en: 'Featured' },
  'mall.sort.PRICE_ASC': { zh: '积分从低到高', en: 'Fewest points first' },
  'mall.sort.PRICE_DESC': { zh: '积分从高到低', en: 'Most points first' },
  'mall.sort.NEWEST': { zh: '最新', en: 'Newest' },
  'mall.empty': { zh: '货架还是空的', en: 'The shelves are still empty' },
  'mall.empty.text': {
    zh: '新的奖励上架后会出现在这里，积分先留着',
    en: 'New rewards will appear here. Your points stay where they are',
  },
  'mall.none.now': { zh: '还没有能换的', en: 'Nothing you can have yet' },
  'mall.none.category': { zh: '这一类暂时没有', en: 'Nothing of this kind now' },
  'mall.none.text': { zh: '看看其他奖励还差多少', en: 'See how far it is to the other rewards' },
  'mall.none.action': { zh: '看全部奖励', en: 'Show all rewards' },

  'mall.status.redeemable': { zh: '现在就能换', en: 'Yours now' },
  'mall.status.left': { zh: '能换，仅剩 {count} 件', en: 'Yours now, only {count} left' },
  'mall.status.soldOut': { zh: '已兑完', en: 'Sold out' },
  'mall.status.opens': { zh: '{when} 开兑', en: 'Opens {when}' },
  'mall.status.notOpen': { zh: '还没开始', en: 'Not open yet' },
  'mall.status.closed': { zh: '已结束', en: 'Ended' },
  'mall.status.tier': { zh: '{tier}会员可兑', en: 'For {tier} members' },
  'mall.status.limit': { zh: '已达限兑件数', en: 'You have had your share' },

  'mall.why.points': { zh: '还差 {points} 积分', en: '{points} {points:point|points} to go' },
  'mall.why.points.next': {
    zh: '再消费约 ¥{yuan} 就够了。结账时出示会员码，积分当场到账。',
    en: 'About ¥{yuan} more in the stores will do. Show your card when you pay and the points arrive at once.',
  },
  'mall.why.soldOut': { zh: '已兑完，剩 0 件', en: 'Sold out, 0 left' },
  'mall.why.soldOut.next': {
    zh: '积分没有动。看看同类的其他奖励。',
    en: 'Your points are untouched. Have a look at the other rewards.',
  },
  'mall.why.opens': { zh: '{when} 开始兑换', en: 'Opens {when}' },
  'mall.why.opens.next': {
    zh: '还有 {days} 天。到时候在这里就能换，不用提前准备什么。',
    en: '{days} {days:day|days} to go. You can redeem it right here then.',
  },
  'mall.why.opens.today': {
    zh: '就在今天，到时候在这里就能换。',
    en: 'It is today. You can redeem it right here then.',
  },
  'mall.why.notOpen': { zh: '还没开始兑换', en: 'Not open yet' },
  'mall.why.notOpen.next': {
    zh: '开始的时间还没定，先看看其他奖励。',
    en: 'Its day is not set yet. Have a look at the other rewards.',
  },
  'mall.why.closed': { zh: '{when} 已结束兑换', en: 'Ended {when}' },
  'mall.why.closed.next': {
    zh: '不能再换了。看看现在能换的奖励。',
    en: 'It is no longer offered. Have a look at what you can have now.',
  },
  'mall.why.tier': { zh: '{tier}会员才能换', en: 'For {tier} members' },
  'mall.why.tier.next': {
    zh: '一年内再得 {points} 成长积分就是{tier}会员，约再消费 ¥{yuan}。',
    en: 'Another {points} tier {points:point|points} within the year make you a {tier} member: about ¥{yuan} more.',
  },
  'mall.why.limit': { zh: '每人限兑 {count} 件，已兑满', en: 'You have had all {count}' },
  'mall.why.limit.next': {
    zh: '留一些给别人，也看看其他奖励。',
    en: 'The rest is for others. Have a look at the other rewards.',
  },
  'mall.why.showCard': { zh: '出示会员码', en: 'Show my card' },
  'mall.why.others': { zh: '看其他奖励', en: 'Other rewards' },

  'mall.search': { zh: '搜索奖励', en: 'Search rewards' },
  'mall.search.field': { zh: '想找什么', en: 'What are you looking for' },
  'mall.search.example': { zh: '例如：咖啡', en: 'For example: coffee' },
  'mall.search.hint': {
    zh: '输入名字里的几个字，例如“咖啡”“毛巾”“课”。',
    en: 'Type part of a name, such as coffee, towel or class.',
  },
  'mall.search.past': { zh: '最近搜过', en: 'Searched before' },
  'mall.search.forget': { zh: '清除记录', en: 'Forget these' },
  'mall.search.none': { zh: '没有找到“{words}”', en: 'Nothing found for “{words}”' },
  'mall.search.none.text': { zh: '换一个更短的词试试', en: 'Try a shorter word' },
  'mall.search.again': { zh: '重新输入', en: 'Start again' },

  'mall.lapsing.title': { zh: '到期前先用掉', en: 'Use them in time' },
  'mall.lapsing.points': {
    zh: '{points} 积分快到期',
    en: '{points} {points:point lapses|points lapse} soon',
  },
  'mall.lapsing.text': {
    zh: '兑换时总是先用快到期的积分。',
    en: 'Points that lapse first are always used first.',
  },
  'mall.lapsing.nothing': { zh: '没有快到期的积分', en: 'No points lapse soon' },
  'mall.lapsing.mall': { zh: '去商城看看', en: 'Look in the mall' },
  'mall.lapsing.none': {
    zh: '{points} 积分还换不了奖励',
    en: '{points} {points:point is|points are} not enough for a reward',
  },
  'mall.lapsing.none.text': {
    zh: '可以在结账时抵现，一分也不浪费',
    en: 'Pay with them at the till, so that none is lost',
  },
  'mall.lapsing.card': { zh: '出示会员码', en: 'Show my card' },
  'mall.lapsing.when': { zh: '看哪天到期', en: 'See when they lapse' },

  'mall.guest.title': { zh: '登录后用积分换好物', en: 'Sign in and redeem points' },
  'mall.guest.welcome': {
    zh: '加入就送 {points} 积分，可抵 {yuan}，马上就能换',
    en: 'Join and get {points} points, worth {yuan}, to redeem at once',
  },
  'mall.guest.text': { zh: '消费得积分，积分换好物', en: 'Shop, earn points, redeem them' },
  'mall.guest.action': { zh: '立即登录', en: 'Sign in' },
  'mall.guest.goods': { zh: '好物', en: 'Goods' },
  'mall.guest.goods.text': {
    zh: '到店自取，或者寄到家里',
    en: 'Pick them up in a store or have them sent home',
  },
  'mall.guest.vouchers': { zh: '礼券', en: 'Vouchers' },
  'mall.guest.vouchers.text': { zh: '结账时直接抵扣', en: 'They come off the bill when you pay' },
  'mall.guest.experiences': { zh: '体验', en: 'Experiences' },
  'mall.guest.experiences.text': { zh: '课程和活动名额', en: 'A place in a class or an event' },
  'mall.guest.donations': { zh: '公益', en: 'Good causes' },
  'mall.guest.donations.text': {
    zh: '用积分捐出一份心意，门店再添一份',
    en: 'Give with your points, and the shop adds to it',
  },

  'item.title': { zh: '奖励', en: 'Reward' },
  'item.none': { zh: '这件奖励已经下架', en: 'This reward is no longer here' },
  'item.none.text': {
    zh: '积分没有动，看看其他的',
    en: 'Your points are untouched. See the others',
  },
  'item.redeem': { zh: '立即兑换', en: 'Redeem' },
  'item.market': { zh: '店内售价 {yuan}', en: '{yuan} in the store' },
  'item.tag.limit': { zh: '每人限兑 {count} 件', en: '{count} per member' },
  'item.tag.stock': { zh: '剩 {count} 件', en: '{count} left' },
  'item.tag.offer': { zh: '周三更省', en: 'Less on Wednesdays' },
  'item.contents': { zh: '组合里有什么', en: 'What is in it' },
  'item.content': { zh: '· {part}', en: '· {part}' },
  'item.about': { zh: '关于它', en: 'About it' },
  'item.donation': { zh: '你的积分会变成', en: 'What your points become' },
  'item.donation.to': { zh: '交给', en: 'Given to' },
  'item.donation.yours': { zh: '你捐出', en: 'You give' },
  'item.donation.shop': { zh: '门店再添', en: 'The shop adds' },
  'item.donation.sum': { zh: '一共', en: 'Together' },
  'item.donation.certificate': {
    zh: '捐出后会有一张写明日期的证书。',
    en: 'You get a certificate with its date.',
  },
  'item.donation.rule': {
    zh: '捐出后不能取消，证书留在“我的兑换”里。',
    en: 'A donation cannot be taken back. Its certificate stays in My redemptions.',
  },
} as const satisfies Messages;
