import type { Messages } from '../../message';

/** The member's wallet of vouchers. */
export const voucherMessages = {
  'vouchers.title': { zh: '我的券', en: 'My vouchers' },
  'vouchers.tabs': { zh: '券的状态', en: 'State of vouchers' },
  'vouchers.tab.USABLE': { zh: '可用', en: 'To use' },
  'vouchers.tab.USED': { zh: '已使用', en: 'Used' },
  'vouchers.tab.EXPIRED': { zh: '已过期', en: 'Lapsed' },
  'vouchers.anySale': { zh: '无门槛', en: 'Any purchase' },
  'vouchers.minimum': { zh: '满 {amount} 可用', en: 'From {amount}' },
  'vouchers.until': { zh: '有效期至 {day}', en: 'Until {day}' },
  'vouchers.used': { zh: '已使用', en: 'Used' },
  'vouchers.usedAt': { zh: '{time} 已使用', en: 'Used {time}' },
  'vouchers.lapsed': { zh: '{day} 已过期', en: 'Lapsed on {day}' },
  'vouchers.empty.USABLE': { zh: '还没有可用的券', en: 'No vouchers to use yet' },
  'vouchers.empty.USED': { zh: '还没有用过的券', en: 'No voucher used yet' },
  'vouchers.empty.EXPIRED': { zh: '没有过期的券', en: 'No voucher has lapsed' },
  'vouchers.empty.text': {
    zh: '用积分换的券会放在这里，结账时出示就能抵扣',
    en: 'Vouchers you get for points are kept here; show them at the till',
  },
  'vouchers.empty.action': { zh: '去商城看看', en: 'Look in the mall' },

  'vouchers.one.title': { zh: '券', en: 'Voucher' },
  'vouchers.code': { zh: '券码', en: 'Voucher code' },
  'vouchers.show': {
    zh: '结账时先出示会员码，再出示这张券',
    en: 'At the till, show your card first, then this voucher',
  },
  'vouchers.enlarge.barcode': { zh: '放大条形码', en: 'Enlarge the barcode' },
  'vouchers.enlarge.qr': { zh: '放大二维码', en: 'Enlarge the QR code' },
  'vouchers.copy': { zh: '复制券码', en: 'Copy the code' },
  'vouchers.copied': { zh: '券码已复制', en: 'Code copied' },
  'vouchers.notCopied': {
    zh: '没能复制，请长按券码自己复制',
    en: 'Could not copy. Press and hold the code instead',
  },
  'vouchers.rule.order': {
    zh: '先减券，再减积分，可一起用',
    en: 'It comes off before points; both go together',
  },
  'vouchers.rule.once': { zh: '只能用一次，不找零', en: 'It works once and gives no change' },
  'vouchers.rule.refund': {
    zh: '整单退货会退回这张券，有效期不变',
    en: 'A full refund brings it back, with the same date',
  },
  'vouchers.gone.title': { zh: '没有这张券', en: 'There is no such voucher' },
  'vouchers.gone.text': {
    zh: '它可能属于另一个账号',
    en: 'It may belong to another account',
  },
  'vouchers.gone.action': { zh: '返回', en: 'Back' },
} as const satisfies Messages;
