import type { Messages } from '../../message';

/** Why the wheel does not turn now, with numbers and what to do. */
export const wheelRefusalMessages = {
  'wheel.refused': { zh: '{title}。{advice}', en: '{title}. {advice}' },
  'wheel.no.points': {
    zh: '抽一次要 {required} 积分，你有 {available}',
    en: 'A spin takes {required} points; you have {available}',
  },
  'wheel.no.points.next': {
    zh: '还差 {missing} 积分，再消费约 ¥{yuan}',
    en: '{missing} to go, about ¥{yuan} more',
  },
  'wheel.no.points.next.free': {
    zh: '还差 {missing} 积分，再消费约 ¥{yuan}；每天还有免费机会',
    en: '{missing} to go, about ¥{yuan} more. Each day also has a free spin',
  },
  'wheel.no.debt': { zh: '还有 {debt} 积分待抵扣', en: '{debt} points are owed' },
  'wheel.no.debt.next': {
    zh: '下次消费所得会先补上，之后就能抽奖',
    en: 'What you earn next pays them; then you can spin',
  },
  'wheel.no.limit': {
    zh: '今天的 {count} 次已经抽完',
    en: 'Today’s {count} {count:spin is|spins are} done',
  },
  'wheel.no.limit.next': {
    zh: '{when} 起可以再抽',
    en: 'The next one is from {when}',
  },
  'wheel.no.limit.next.free': {
    zh: '{when} 起可以再抽，第一次免费',
    en: 'The next one is from {when}, and the first is free',
  },
  'wheel.no.limit.later': {
    zh: '这期活动里没有下一次了',
    en: 'There is no further day in this period',
  },
  'wheel.no.notOpen': { zh: '{when} 开始', en: 'Opens on {when}' },
  'wheel.no.notOpen.next': { zh: '奖品和概率现在就能看', en: 'Prizes and odds can be seen now' },
  'wheel.no.closed': { zh: '{when} 已经结束', en: 'Ended on {when}' },
  'wheel.no.closed.next': { zh: '奖品仍可在期限内领取', en: 'Prizes can still be claimed in time' },
  'wheel.no.changed': {
    zh: '转盘刚换成第 {version} 版，没有抽，也没有扣积分',
    en: 'The wheel has just become version {version}. Nothing was drawn or taken',
  },
  'wheel.no.changed.next': {
    zh: '看一下新的奖品与概率，再抽一次',
    en: 'Look at the new prizes and odds, then spin',
  },
  'wheel.no.gone': {
    zh: '转盘刚刚结束，没有扣积分',
    en: 'The wheel has just closed. Nothing was taken',
  },
  'wheel.no.gone.next': { zh: '下一次活动会出现在这里', en: 'The next one will be here' },
  'wheel.lost.answer.next': {
    zh: '可能已经抽过：再按一次取回同一次的结果，不会重复扣积分',
    en: 'It may have been drawn. Press once more for that same result; nothing is taken twice',
  },
  'wheel.notDrawn.next': { zh: '没有抽，也没有扣积分', en: 'Nothing was drawn or taken' },
  'claim.refused': {
    zh: '这份奖品现在不能领取：可能已经领过，或过了期限',
    en: 'This prize cannot be claimed now: it has been claimed, or its time is over',
  },
  'claim.refused.next': { zh: '到记录里看它的状态', en: 'Your spins show where it stands' },
  'claim.failed.next': {
    zh: '可以再试一次，不会领两份',
    en: 'You can try again; it is claimed once',
  },
} as const satisfies Messages;
