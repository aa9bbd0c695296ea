import { createHash } from 'node:crypto';
import type { Instant } from '@huiji/shared-types';
import type { Clock } from '../../clock/clock.js';
import { wechatTime } from '../wechat-time.js';
import type { OrderBook } from './order-book.js';
import type { PayAnswer, PayRequest } from './pay-answer.js';
import { answered, refusal } from './pay-answer.js';
import type { RefundBook } from './refund-book.js';

const BYTE_ORDER_MARK = '\uFEFF';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 10;
const FILE_PATH = '/v3/billdownload/file';

const COLUMNS = [
  '交易时间',
  '公众账号ID',
  '商户号',
  '特约商户号',
  '设备号',
  '微信订单号',
  '商户订单号',
  '用户标识',
  '交易类型',
  '交易状态',
  '付款银行',
  '货币种类',
  '应结订单金额',
  '代金券金额',
  '微信退款单号',
  '商户退款单号',
  '退款金额',
  '充值券退款金额',
  '退款类型',
  '退款状态',
  '商品名称',
  '商户数据包',
  '手续费',
  '费率',
  '订单金额',
  '申请退款金额',
  '费率备注',
] as const;

const SUMMARY_COLUMNS =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

const yuan = (amountFen: number): string =>
  `${Math.floor(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')}`;
const cells = (values: readonly string[]): string => values.map((value) => `\`${value}`).join(',');
const dayOf = (moment: Instant): string => wechatTime(moment).slice(0, DAY_LENGTH);
const timeOf = (moment: Instant): string => wechatTime(moment).slice(0, 19).replace('T', ' ');

/** The bill of a day, in the documented form; that of today as it stands. */
export class BillBook {
  constructor(
    private readonly orders: OrderBook,
    private readonly refunds: RefundBook,
    private readonly clock: Clock,
    private readonly base: () => string,
  ) {}

  offer({ query }: PayRequest): PayAnswer {
    const day = query.get('bill_date') ?? '';
    if (!DAY.test(day) || day > dayOf(this.clock.now()) || query.get('bill_type') !== 'ALL') {
      return refusal('PARAM_ERROR', 'bill_date or bill_type');
    }
    const file = this.fileOf(day);
    if (file === null) {
      return refusal('NO_STATEMENT_EXIST', 'there is no bill of that day');
    }
    const token = Buffer.from(day).toString('base64url');
    return answered({
      hash_type: 'SHA1',
      hash_value: createHash('sha1').update(file).digest('hex'),
      download_url: `${this.base()}${FILE_PATH}?token=${token}`,
    });
  }

  download({ query }: PayRequest): PayAnswer {
    const day = Buffer.from(query.get('token') ?? '', 'base64url').toString('utf8');
    const file = DAY.test(day) ? this.fileOf(day) : null;
    return file === null
      ? refusal('PARAM_ERROR', 'token')
      : { status: 200, body: file, isUnsigned: true };
  }

  private fileOf(day: string): Buffer | null {
    const rows = [...this.payments(day), ...this.refundsOf(day)].sort((a, b) => a.at - b.at);
    if (rows.length === 0) {
      return null;
    }
    const lines = rows.map(({ row }) => cells(COLUMNS.map((column) => row[column] ?? '')));
    const total = cells([String(rows.length), '0.00', '0.00', '0.00', '0.00', '0.00', '0.00']);
    const text = [COLUMNS.join(','), ...lines, SUMMARY_COLUMNS, total, ''].join('\r\n');
    return Buffer.from(BYTE_ORDER_MARK + text, 'utf8');
  }

  private payments(day: string): { at: Instant; row: Row }[] {
    return this.orders.all().flatMap((order) => {
      const { paidAt, transactionId } = order;
      if (paidAt === null || transactionId === null || dayOf(paidAt) !== day) {
        return [];
      }
      return { at: paidAt, row: { ...this.common(order.outTradeNo, paidAt), 交易状态: 'SUCCESS' } };
    });
  }

  private refundsOf(day: string): { at: Instant; row: Row }[] {
    return this.refunds.all().flatMap((refund) => {
      if (this.refunds.stateOf(refund) !== 'SUCCESS' || dayOf(refund.settlesAt) !== day) {
        return [];
      }
      const row: Row = {
        ...this.common(refund.outTradeNo, refund.settlesAt),
        交易状态: 'REFUND',
        微信退款单号: refund.refundId,
        商户退款单号: refund.outRefundNo,
        退款金额: yuan(refund.amountFen),
        申请退款金额: yuan(refund.amountFen),
        退款类型: 'ORIGINAL',
        退款状态: 'SUCCESS',
        应结订单金额: '0.00',
        订单金额: '0.00',
      };
      return { at: refund.settlesAt, row };
    });
  }

  private common(outTradeNo: string, at: Instant): Row {
    const order = this.orders.find(outTradeNo);
    const amount = yuan(order?.amountFen ?? 0);
    return {
      交易时间: timeOf(at),
      公众账号ID: order?.appId ?? '',
      商户号: order?.mchId ?? '',
      特约商户号: '0',
      微信订单号: order?.transactionId ?? '',
      商户订单号: outTradeNo,
      用户标识: order?.openid ?? '',
      交易类型: 'JSAPI',
      付款银行: 'OTHERS',
      货币种类: 'CNY',
      应结订单金额: amount,
      代金券金额: '0.00',
      微信退款单号: '0',
      商户退款单号: '0',
      退款金额: '0.00',
      充值券退款金额: '0.00',
      商品名称: order?.description ?? '',
      手续费: '0.00000',
      费率: '0.60%',
      订单金额: amount,
      申请退款金额: '0.00',
    };
  }
}
