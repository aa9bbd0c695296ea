import type { Fen, Instant } from '@huiji/shared-types';
import { fen } from '@huiji/shared-types';
import { z } from 'zod';
import { wechatTimeSchema } from './wechat-time.js';

/** Money that WeChat Pay says it has taken. */
export interface PaidAtWechat {
  readonly outTradeNo: string;
  /** WeChat Pay's own number. */
  readonly transactionId: string;
  readonly appId: string;
  readonly mchId: string;
  readonly openid: string;
  readonly amountFen: Fen;
  readonly paidAt: Instant;
}

export type RefundStateAtWechat = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL';

/** A refund as WeChat Pay sees it now. */
export interface RefundAtWechat {
  readonly outRefundNo: string;
  readonly outTradeNo: string;
  readonly refundId: string;
  readonly amountFen: Fen;
  readonly state: RefundStateAtWechat;
  /** Once it has succeeded. */
  readonly succeededAt: Instant | null;
}

const fenSchema = z.number().int().min(0).transform(fen);
const refundState = z.enum(['PROCESSING', 'SUCCESS', 'CLOSED', 'ABNORMAL']);

/** A paid order, asked for or told: both have this form. */
export const paidSchema = z
  .object({
    out_trade_no: z.string(),
    transaction_id: z.string(),
    appid: z.string(),
    mchid: z.string(),
    success_time: wechatTimeSchema,
    payer: z.object({ openid: z.string() }),
    amount: z.object({ total: fenSchema, currency: z.literal('CNY').default('CNY') }),
  })
  .transform(
    (order): PaidAtWechat => ({
      outTradeNo: order.out_trade_no,
      transactionId: order.transaction_id,
      appId: order.appid,
      mchId: order.mchid,
      openid: order.payer.openid,
      amountFen: order.amount.total,
      paidAt: order.success_time,
    }),
  );

export const refundSchema = z
  .object({
    out_refund_no: z.string(),
    out_trade_no: z.string(),
    refund_id: z.string(),
    /** `status` where it is asked for, `refund_status` where it is told. */
    status: refundState.optional(),
    refund_status: refundState.optional(),
    success_time: wechatTimeSchema.optional(),
    amount: z.object({ refund: fenSchema }),
  })
  .transform((refund, context): RefundAtWechat => {
    const state = refund.status ?? refund.refund_status;
    if (state === undefined) {
      context.addIssue('a refund without a state');
      return z.NEVER;
    }
    return {
      outRefundNo: refund.out_refund_no,
      outTradeNo: refund.out_trade_no,
      refundId: refund.refund_id,
      amountFen: refund.amount.refund,
      state,
      succeededAt: refund.success_time ?? null,
    };
  });
