import type { Points } from '@huiji/shared-types';
import { text } from '../../platform/graphql/text.js';

const FEN_PER_YUAN = 100;
const FEN_DIGITS = 2;

const yuan = (amount: number): string => {
  const whole = Math.floor(amount / FEN_PER_YUAN).toLocaleString('en-US');
  return `¥${whole}.${String(amount % FEN_PER_YUAN).padStart(FEN_DIGITS, '0')}`;
};

const count = (points: number): string => points.toLocaleString('en-US');

/** What the clerk reads when a sale or refund cannot be: why, the number, and what to do. */
export const tillTexts = {
  sessionExpired: text(
    '收银会话已结束：请重新扫描顾客的会员码',
    'The till session has ended. Scan the member’s card again.',
  ),
  spendLimit: (most: Points) =>
    text(
      `本单最多可用 ${count(most)} 积分：请减少抵扣积分`,
      `At most ${count(most)} points may pay for this sale. Use fewer points.`,
    ),
  receiptRecorded: (receiptNumber: string) =>
    text(
      `小票 ${receiptNumber} 已入账，没有再次记账`,
      `Receipt ${receiptNumber} is booked already and was not booked again.`,
    ),
  voucherUnknown: (code: string) =>
    text(
      `优惠券 ${code} 无法使用：请核对券码或不使用该券`,
      `Voucher ${code} cannot be used. Check the code or leave the voucher out.`,
    ),
  notRefundable: (refundable: number) =>
    refundable === 0
      ? text(
          '没有可退的金额：请核对小票号',
          'There is nothing to refund. Check the receipt number.',
        )
      : text(
          `退款超出可退范围：此小票还可退 ${yuan(refundable)}，请核对商品行和金额`,
          `This is more than can be refunded. ${yuan(refundable)} of this receipt are left; check lines and amounts.`,
        ),
} as const;
