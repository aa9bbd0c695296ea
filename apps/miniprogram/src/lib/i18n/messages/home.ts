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
    zh: '{points} 积分将在 {days} 天后到期（{date}）',
    en: '{points} {points:point lapses|points lapse} in {days} {days:day|days} ({date})',
  },
  'home.debt': {
    zh: '有 {points} 积分待抵扣，下次所得会先补上',
    en: '{points} {points:point is|points are} owed; what you earn next pays it first',
  },
  'home.action.card': { zh: '出示会员码', en: 'Show my card' },
  'home.action.card.text': { zh: '结账时扫一扫', en: 'Scanned when you pay' },
  'home.action.points': { zh: '积分明细', en: 'My points' },
  'home.action.points.text': { zh: '每一笔的来去', en: 'Where each one went' },
  'home.recent': { zh: '最近记录', en: 'Recent' },
  'home.recent.all': { zh: '全部明细', en: 'See all' },
  'home.recent.empty.title': { zh: '还没有积分记录', en: 'No points yet' },
  'home.recent.empty.text': {
    zh: '结账时出示会员码，第一笔就会出现在这里',
    en: 'Show your card when you pay and the first entry appears here',
  },
} as const satisfies Messages;
