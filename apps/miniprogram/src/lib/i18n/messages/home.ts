import type { Messages } from '../message';

export const homeMessages = {
  'home.greeting.morning': { zh: '早上好，{name}', en: 'Good morning, {name}' },
  'home.greeting.afternoon': { zh: '下午好，{name}', en: 'Good afternoon, {name}' },
  'home.greeting.evening': { zh: '晚上好，{name}', en: 'Good evening, {name}' },
  'home.card.label': { zh: '会员卡', en: 'Member card' },
  'home.card.tier': { zh: '{tier}会员', en: '{tier} member' },
  'home.card.number': { zh: '卡号尾号 {tail}', en: 'Card number ending in {tail}' },
  'home.card.available': { zh: '可用积分', en: 'Points to spend' },
  'home.card.toNext': {
    zh: '还差 {points} 成长积分到{tier}，再消费约 ¥{yuan}',
    en: '{points} tier {points:point|points} to {tier}, about ¥{yuan} more',
  },
  'home.card.topTier': { zh: '已是最高等级', en: 'You are at the highest tier' },
  'home.expiring.today': {
    zh: '{points} 积分今天到期',
    en: '{points} {points:point lapses|points lapse} today',
  },
  'home.expiring': {
    zh: '{points} 积分将在 {days} 天后到期',
    en: '{points} {points:point lapses|points lapse} in {days} {days:day|days}',
  },
  'home.expiring.until': { zh: '有效期到 {date}', en: 'Good until {date}' },
  'home.debt': {
    zh: '有 {points} 积分待抵扣，下次所得会先补上',
    en: '{points} {points:point is|points are} owed; what you earn next pays it first',
  },
  'home.card.worth': { zh: '可抵 {yuan}', en: 'worth {yuan}' },

  'home.actions.label': { zh: '常用', en: 'Shortcuts' },
  'home.action.card': { zh: '出示会员码', en: 'Show my card' },
  'home.action.points': { zh: '积分明细', en: 'My points' },
  'home.action.gift': { zh: '送积分', en: 'Send points' },
  'home.action.earn': { zh: '怎么得积分', en: 'How to earn' },
  'home.action.stores': { zh: '门店', en: 'Stores' },

  'home.steps.title': { zh: '从这里开始', en: 'First steps' },
  'home.steps.show': { zh: '结账时出示会员码', en: 'Show your card when you pay' },
  'home.steps.show.text': {
    zh: '收银员扫一下，积分当场到账',
    en: 'The cashier scans it and points arrive at once',
  },
  'home.steps.double': { zh: '双倍积分到 {date}', en: 'Double points until {date}' },
  'home.steps.double.text': {
    zh: '每 ¥1 至少得 {factor} 积分，含当天',
    en: 'At least {factor} points for each ¥1, that day included',
  },
  'home.steps.spend': { zh: '{points} 积分可抵 {yuan}', en: '{points} points are worth {yuan}' },
  'home.steps.spend.text': {
    zh: '结账时说一声“用积分”，直接从账单扣',
    en: 'Tell the cashier to use points; they come off the bill',
  },
  'home.steps.stores': { zh: '{count} 家门店可用', en: 'Good in {count} {count:store|stores}' },

  'home.guest.title': { zh: '登录领取会员权益', en: 'Sign in for your benefits' },
  'home.guest.text': {
    zh: '消费得积分，积分抵现金，每一笔都看得见',
    en: 'Earn points, pay with points, and see every one of them',
  },
  'home.guest.welcome': {
    zh: '加入就送 {points} 积分，可抵 {yuan}',
    en: 'Join and get {points} points, worth {yuan}',
  },
  'home.guest.action': { zh: '立即登录', en: 'Sign in' },

  'home.earn.title': { zh: '怎么得积分', en: 'How points are earned' },
  'home.earn.rate': { zh: '每 ¥1 得 {factor} 积分', en: '{factor} per ¥1' },
  'home.earn.weekend': { zh: '周六、周日', en: 'Saturday and Sunday' },
  'home.earn.more': { zh: '多得 {percent}', en: '{percent} more' },
  'home.earn.welcome': {
    zh: '新会员头 {days} 天',
    en: 'Your first {days} {days:day|days}',
  },
  'home.earn.double': { zh: '双倍', en: 'Double' },

  'home.worth.title': { zh: '积分值多少', en: 'What points are worth' },
  'home.worth.rate': { zh: '{points} 积分 = ¥1', en: '{points} points = ¥1' },
  'home.worth.text': {
    zh: '结账时直接抵扣账单',
    en: 'They come straight off the bill when you pay',
  },

  'home.tiers.title': { zh: '等级与权益', en: 'Tiers and benefits' },
  'home.tiers.first': { zh: '加入即是', en: 'From the day you join' },
  'home.tiers.from': {
    zh: '一年内消费得满 {points} 积分',
    en: '{points} points from purchases within a year',
  },
  'home.tiers.and': { zh: '；', en: '; ' },

  'home.stores.title': { zh: '门店', en: 'Stores' },
  'home.stores.and': { zh: '、', en: ', ' },
  'home.stores.open': { zh: '营业时间 {hours}', en: 'Open {hours}' },

  'home.canHave': { zh: '你可以换', en: 'You can redeem' },
  'home.canHave.all': { zh: '去商城', en: 'Go to the mall' },
  'home.nearly': { zh: '再攒一点就能换', en: 'Almost there' },
  'home.nearly.toGo': { zh: '还差 {points} 积分', en: '{points} {points:point|points} to go' },

  'home.recent': { zh: '最近记录', en: 'Recent' },
  'home.recent.all': { zh: '全部明细', en: 'See all' },
  'home.recent.empty.title': { zh: '还没有积分记录', en: 'No points yet' },
  'home.recent.empty.text': {
    zh: '结账时出示会员码，第一笔就会出现在这里',
    en: 'Show your card when you pay and the first entry appears here',
  },
} as const satisfies Messages;
