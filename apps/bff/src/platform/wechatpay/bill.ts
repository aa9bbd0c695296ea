import type { Fen, Instant } from '@huiji/shared-types';
import { fen, instant } from '@huiji/shared-types';
import { Formatter } from 'wechatpay-axios-plugin';
import { z } from 'zod';

/** One line of WeChat Pay's bill of a day: money that came in, or went back. */
export type BillLine =
  | {
      readonly kind: 'PAYMENT';
      readonly outTradeNo: string;
      readonly transactionId: string;
      readonly amountFen: Fen;
      readonly at: Instant;
    }
  | {
      readonly kind: 'REFUND';
      readonly outTradeNo: string;
      readonly outRefundNo: string;
      readonly refundId: string;
      readonly amountFen: Fen;
      readonly at: Instant;
    };

/** Yuan with two decimals, as text; never through a floating-point number. */
const yuanSchema = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,2})?$/)
  .transform((text) => {
    const [yuan = '0', cents = ''] = text.split('.');
    return fen(Number(yuan) * 100 + Number(cents.padEnd(2, '0')));
  });

const timeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
  .transform((text) => instant(Date.parse(`${text.replace(' ', 'T')}+08:00`)));

const rowSchema = z.object({
  交易时间: timeSchema,
  微信订单号: z.string(),
  商户订单号: z.string(),
  交易状态: z.enum(['SUCCESS', 'REFUND', 'REVOKED']),
  微信退款单号: z.string(),
  商户退款单号: z.string(),
  订单金额: yuanSchema,
  申请退款金额: yuanSchema,
});

const billSchema = z.object({ rows: z.array(rowSchema) });

/** @throws ZodError when it is no bill of the documented form */
export function readBill(file: Buffer): BillLine[] {
  const { rows } = billSchema.parse(Formatter.castCsvBill(file));
  return rows.map((row) => {
    const common = { outTradeNo: row.商户订单号, at: row.交易时间 };
    return row.交易状态 === 'SUCCESS'
      ? {
          ...common,
          kind: 'PAYMENT',
          transactionId: row.微信订单号,
          amountFen: row.订单金额,
        }
      : {
          ...common,
          kind: 'REFUND',
          outRefundNo: row.商户退款单号,
          refundId: row.微信退款单号,
          amountFen: row.申请退款金额,
        };
  });
}
