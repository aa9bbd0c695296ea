import type { Messages } from '../../message';

/** The cashier that stands in for WeChat's in a browser, in development. */
export const cashierMessages = {
  'cashier.title': { zh: '确认付款', en: 'Confirm payment' },
  'cashier.note': {
    zh: '开发环境的收银台，不会动用真钱',
    en: 'A cashier for development. No real money moves',
  },
  'cashier.payee': { zh: '付给惠积', en: 'To Huiji' },
  'cashier.pay': { zh: '支付 {amount}', en: 'Pay {amount}' },
  'cashier.paying': { zh: '支付中…', en: 'Paying…' },
  'cashier.fail': { zh: '让这次支付失败', en: 'Let this payment fail' },
  'cashier.leave': { zh: '先不付', en: 'Not now' },
  'cashier.over': {
    zh: '这笔订单已付款或已关闭，不能再付',
    en: 'This order is paid or closed. Nothing more can be paid',
  },
  'cashier.unreachable': {
    zh: '连不上收银台：请再试一次，不会重复扣款',
    en: 'The cashier is out of reach. Try again: nothing is taken twice',
  },
} as const satisfies Messages;
