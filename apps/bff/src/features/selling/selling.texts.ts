import type { BusinessDate, Fen, Points } from '@huiji/shared-types';
import { text } from '../../platform/graphql/text.js';

const FEN_PER_YUAN = 100;
const FEN_DIGITS = 2;

const yuan = (amount: number): string => {
  const whole = Math.floor(amount / FEN_PER_YUAN).toLocaleString('en-US');
  return `¥${whole}.${String(amount % FEN_PER_YUAN).padStart(FEN_DIGITS, '0')}`;
};

const count = (points: number): string => points.toLocaleString('en-US');

/** What the clerk reads when a sale or refund cannot be: why, the number, and what to do. */
export const sellingTexts = {
  sessionExpired: text(
    '收银会话已结束：请重新扫描顾客的会员码',
    'The till session has ended. Scan the member’s card again.',
  ),
  memberFrozen: text(
    '该会员账户已被冻结，本单不能记入会员：请顾客联系客服',
    'This member’s account is frozen and the sale cannot be booked for it. Ask the member to contact customer service.',
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
      `没有券码为 ${code} 的券：请核对券码，或不使用该券`,
      `There is no voucher ${code}. Check the code or leave it out.`,
    ),
  voucherForeign: (code: string) =>
    text(
      `券 ${code} 属于另一位会员：请扫描持券会员的会员码，或不使用该券`,
      `Voucher ${code} belongs to another member. Scan that member’s card or leave it out.`,
    ),
  voucherUsed: (code: string, on: BusinessDate) =>
    text(
      `券 ${code} 已于 ${on} 使用：请不使用该券`,
      `Voucher ${code} was used on ${on}. Leave it out.`,
    ),
  voucherLapsed: (code: string, on: BusinessDate) =>
    text(
      `券 ${code} 已过期，有效期至 ${on}：请不使用该券`,
      `Voucher ${code} was valid until ${on}. Leave it out.`,
    ),
  voucherBelowMinimum: (code: string, minimum: Fen) =>
    text(
      `券 ${code} 需消费满 ${yuan(minimum)} 才能使用：请加购，或不使用该券`,
      `Voucher ${code} needs a sale of at least ${yuan(minimum)}. Add to the sale or leave it out.`,
    ),
  voucherTwice: (code: string) =>
    text(
      `券 ${code} 在本单中重复：每张券只能使用一次，请去掉一张`,
      `Voucher ${code} is in this sale twice. Each works once: take one out.`,
    ),
  voucherNothingLeft: (code: string) =>
    text(
      `本单已由前面的券付清，无需再用券 ${code}：请去掉该券`,
      `The vouchers before it pay for all of this sale. Take voucher ${code} out.`,
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
