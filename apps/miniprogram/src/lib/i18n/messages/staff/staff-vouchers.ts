import type { Messages } from '../../message';

export const staffVoucherMessages = {
  'staff.vouchers.title': { zh: '用券', en: 'Vouchers' },
  'staff.vouchers.text': { zh: '先用券，再用积分', en: 'They come off before points' },
  'staff.vouchers.add': { zh: '加一张券', en: 'Add a voucher' },
  'staff.vouchers.code': { zh: '券码', en: 'Voucher code' },
  'staff.vouchers.code.hint': {
    zh: '扫会员出示的券，或输入券码',
    en: 'Scan the member’s voucher or type its code',
  },
  'staff.vouchers.code.short': {
    zh: '券码由 6 到 32 个字母或数字组成，请核对',
    en: 'A code has 6 to 32 letters or digits. Check it',
  },
  'staff.vouchers.code.twice': {
    zh: '这张券已经加过，每张只能用一次',
    en: 'This voucher is in the sale already; each works once',
  },
  'staff.vouchers.most': { zh: '每单最多 {count} 张券', en: 'At most {count} vouchers on a sale' },
  'staff.vouchers.camera': { zh: '用相机扫券', en: 'Scan with the camera' },
  'staff.vouchers.use': { zh: '用上', en: 'Use' },
  'staff.vouchers.checking': { zh: '核对中…', en: 'Checking…' },
  'staff.vouchers.remove': { zh: '去掉券 {code}', en: 'Take voucher {code} out' },
  'staff.vouchers.takeOut': { zh: '去掉这张券', en: 'Take it out' },
  'staff.vouchers.one': { zh: '{title}', en: '{title}' },
  'staff.vouchers.several': { zh: '{title} × {count}', en: '{title} × {count}' },
  'staff.vouchers.order': {
    zh: '先减券，再减积分；只有实收的钱得积分',
    en: 'Vouchers come off first, then points; only money earns points',
  },

  'staff.refused.voucher.UNKNOWN.title': {
    zh: '没有券码为 {code} 的券',
    en: 'There is no voucher {code}',
  },
  'staff.refused.voucher.UNKNOWN.advice': {
    zh: '请核对券码再加一次，或不用它结账',
    en: 'Check the code and add it again, or ring up without it',
  },
  'staff.refused.voucher.FOREIGN.title': {
    zh: '券 {code} 是另一位会员的',
    en: 'Voucher {code} belongs to another member',
  },
  'staff.refused.voucher.FOREIGN.advice': {
    zh: '券只能本人用：请扫持券会员的会员码，或不用它结账',
    en: 'Only its owner can use it: scan that member’s card, or ring up without it',
  },
  'staff.refused.voucher.USED.title': { zh: '券 {code} 已经用过', en: 'Voucher {code} is used' },
  'staff.refused.voucher.USED.advice': {
    zh: '使用时间 {time}。请换一张券，或不用它结账',
    en: 'Used {time}. Take another voucher, or ring up without it',
  },
  'staff.refused.voucher.LAPSED.title': {
    zh: '券 {code} 已过期',
    en: 'Voucher {code} has lapsed',
  },
  'staff.refused.voucher.LAPSED.advice': {
    zh: '有效期到 {day}。请换一张券，或不用它结账',
    en: 'It was valid until {day}. Take another voucher, or ring up without it',
  },
  'staff.refused.voucher.BELOW_MINIMUM.title': {
    zh: '这张券满 {amount} 可用',
    en: 'This voucher needs a sale of {amount}',
  },
  'staff.refused.voucher.BELOW_MINIMUM.advice': {
    zh: '券 {code}：再加商品，或不用它结账',
    en: 'Voucher {code}: add to the sale, or ring up without it',
  },
  'staff.refused.voucher.TWICE.title': {
    zh: '券 {code} 加了两次',
    en: 'Voucher {code} is in this sale twice',
  },
  'staff.refused.voucher.TWICE.advice': {
    zh: '每张券只能用一次，请去掉一张',
    en: 'Each works once: take one out',
  },
  'staff.refused.voucher.NOTHING_LEFT.title': {
    zh: '用不上券 {code}',
    en: 'Voucher {code} is not needed',
  },
  'staff.refused.voucher.NOTHING_LEFT.advice': {
    zh: '前面的券已付清本单，这张留着下次用',
    en: 'The vouchers before it pay for all of this sale. Keep it for another',
  },

  'staff.refund.done.vouchers': { zh: '券抵扣部分（不退现金）', en: 'Paid by vouchers (no cash)' },
  'staff.refund.done.vouchersBack': {
    zh: '已退回 {count} 张券',
    en: '{count} {count:voucher|vouchers} returned',
  },
  'staff.refund.done.vouchersBack.text': {
    zh: '会员可以再用，有效期不变',
    en: 'Ready to be used again, with the same date',
  },
  'staff.refund.done.vouchersLapsed': {
    zh: '{count} 张券已过期',
    en: '{count} {count:voucher has|vouchers have} lapsed',
  },
  'staff.refund.done.vouchersLapsed.text': {
    zh: '有效期已过，退回也不能再用，请告诉会员',
    en: 'The date has passed, so it cannot be used again. Tell the member',
  },
  'staff.refund.done.vouchersKept': {
    zh: '券在整单退完时退回',
    en: 'Vouchers come back when all is refunded',
  },
  'staff.refund.done.vouchersKept.text': {
    zh: '部分退货只按比例退现金和积分',
    en: 'A part gives back its share of money and points',
  },
} as const satisfies Messages;
