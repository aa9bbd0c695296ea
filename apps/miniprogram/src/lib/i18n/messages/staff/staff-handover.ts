import type { Messages } from '../../message';

/** Rewards handed over at the counter. */
export const staffHandoverMessages = {
  'staff.handover.title': { zh: '核销取货码', en: 'Hand over a reward' },
  'staff.handover.text': { zh: '会员到店取兑换的礼品', en: 'Against a member’s pick-up code' },
  'staff.handover.code': { zh: '取货码 12 位数字', en: 'Pick-up code, 12 digits' },
  'staff.handover.code.hint': {
    zh: '扫会员出示的取货码，或输入数字',
    en: 'Scan the member’s pick-up code or type its digits',
  },
  'staff.handover.code.progress': {
    zh: '还差 {left} 位',
    en: '{left} {left:digit|digits} to go',
  },
  'staff.handover.code.ready': { zh: '12 位已齐', en: 'All 12 digits are there' },
  'staff.handover.code.mistyped': {
    zh: '有一位不对，请对照会员手机核对',
    en: 'One digit is wrong. Compare with the member’s phone',
  },
  'staff.handover.submit': { zh: '核销并发放', en: 'Hand over' },
  'staff.handover.running': { zh: '核销中…', en: 'Checking…' },
  'staff.handover.done': { zh: '已核销，请交给顾客', en: 'Give this to the customer' },
  'staff.handover.quantity': { zh: '{count} 份', en: '{count} {count:piece|pieces}' },
  'staff.handover.number': { zh: '兑换编号', en: 'Redemption number' },
  'staff.handover.next': { zh: '下一个取货码', en: 'Next pick-up code' },

  'staff.handover.unknown.title': {
    zh: '没有这个取货码',
    en: 'There is no such pick-up code here',
  },
  'staff.handover.unknown.advice': {
    zh: '请核对 12 位数字和取货门店：其他门店的礼品要到那家店取',
    en: 'Check the 12 digits and the store: a reward is picked up at the store on the member’s phone',
  },
  'staff.handover.locked.title': { zh: '错误的取货码太多', en: 'Too many wrong pick-up codes' },
  'staff.handover.locked.advice': {
    zh: '核销已暂停，请 {seconds} 秒后再试',
    en: 'Hand-over is paused. Try again in {seconds} {seconds:second|seconds}',
  },
  'staff.handover.AWAITING_PAYMENT.title': { zh: '这笔兑换还没付款', en: 'It is not paid yet' },
  'staff.handover.AWAITING_PAYMENT.advice': {
    zh: '请顾客先在手机上付清现金部分，再核销',
    en: 'Ask the customer to pay the cash part on their phone first',
  },
  'staff.handover.CONFIRMED.title': { zh: '这笔兑换是寄送的', en: 'This one is sent by post' },
  'staff.handover.CONFIRMED.advice': {
    zh: '请不要在柜台发放，会按顾客的地址寄出',
    en: 'Do not hand it over; it goes to the member’s address',
  },
  'staff.handover.READY_FOR_PICKUP.title': { zh: '没能核销', en: 'It was not handed over' },
  'staff.handover.READY_FOR_PICKUP.advice': {
    zh: '请再扫一次取货码',
    en: 'Scan the pick-up code once more',
  },
  'staff.handover.SHIPPED.title': { zh: '这笔兑换已寄出', en: 'It has been sent' },
  'staff.handover.SHIPPED.advice': {
    zh: '请顾客在兑换记录里查看物流单号',
    en: 'The member finds the parcel number with the redemption',
  },
  'staff.handover.COMPLETED.title': { zh: '这个取货码已经用过', en: 'This pick-up code is used' },
  'staff.handover.COMPLETED.advice': {
    zh: '礼品已经发放，每个取货码只能用一次，请不要重复发放',
    en: 'The reward was handed over; a code works once. Do not hand it over again',
  },
  'staff.handover.CANCELLED.title': { zh: '这笔兑换已取消', en: 'This redemption was cancelled' },
  'staff.handover.CANCELLED.advice': {
    zh: '积分已退回会员，请顾客重新兑换',
    en: 'The points went back. The member can redeem again',
  },
  'staff.handover.EXPIRED.title': { zh: '已过取货期限', en: 'The time to pick it up is over' },
  'staff.handover.EXPIRED.advice': {
    zh: '请不要发放，顾客可在兑换记录里查看',
    en: 'Do not hand it over; the member sees why with the redemption',
  },
  'staff.handover.REFUNDED.title': { zh: '这笔兑换已退款', en: 'This redemption was refunded' },
  'staff.handover.REFUNDED.advice': {
    zh: '请不要发放，积分和现金已退回会员',
    en: 'Do not hand it over; points and money went back',
  },
} as const satisfies Messages;
