import { fen, instant, type MemberId, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import {
  CommandExecutor,
  type CommandRows,
  done,
  executePlanned,
  type Moment,
  rowsOf,
} from '../../platform/commands/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { type ClientParameters, WechatPay } from '../../platform/wechatpay/index.js';
import { Identities } from '../member-identities/index.js';
import { members } from '../members/index.js';
import {
  ChangePayment,
  keyOfSubject,
  nextCheck,
  type Payment,
  type PaymentId,
  PaymentSubjects,
  PaymentsQuery,
  paymentRows,
  payments,
  type SubjectPart,
  type SubjectRef,
} from '../payments/index.js';
import { frozenTexts, requireActive } from '../standing/index.js';
import { CheckPayment } from './check-payment.js';

/** WeChat Pay takes no order that ends sooner; a second more for the way there. Money that comes late goes back. */
const SHORTEST_LIFE_MS = MS_PER_MINUTE + MS_PER_SECOND;

type OpenedPayment =
  | { readonly outcome: 'OPEN'; readonly paymentId: PaymentId }
  | { readonly outcome: 'NOT_PAYABLE' };

/** Opens the payment of a subject, and asks WeChat Pay to take it: the same order as long as it lives. */
@Injectable()
export class PreparePayment {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly subjects: PaymentSubjects,
    private readonly identities: Identities,
    private readonly vault: DataVault,
    private readonly query: PaymentsQuery,
    private readonly change: ChangePayment,
    private readonly check: CheckPayment,
    private readonly wechatPay: WechatPay,
    private readonly clock: Clock,
  ) {}

  /**
   * @param memberId who pays
   * @returns what wx.requestPayment takes; null when there is nothing to pay any more
   * @throws PaySilent, PayRefused when WeChat Pay cannot take it now; ClientError FORBIDDEN while the member is frozen
   */
  async execute(subject: SubjectRef, memberId: MemberId): Promise<ClientParameters | null> {
    const openid = await this.identities.openidOf(memberId);
    if (openid === null) {
      throw new Error(`member ${memberId} pays and is nobody at WeChat`);
    }
    const payerDigest = this.vault.digest('payer-digest', openid);
    const { result } = await executePlanned<OpenedPayment>(this.executor, async () => {
      const part = await this.subjects.prepare(subject);
      return {
        operation: 'preparePayment',
        caller: `member:${memberId}`,
        idempotency: null,
        plan: [...part.plan, ...paymentRows(subject), rowsOf(members, [memberId])],
        decide: (rows, moment) => {
          requireActive(rows, memberId, frozenTexts.paying);
          return done(open(rows, moment, subject, part, payerDigest));
        },
      };
    });
    const payment = result.outcome === 'OPEN' ? await this.query.byId(result.paymentId) : null;
    if (payment === null) {
      return null;
    }
    const prepayId = payment.prepayId ?? (await this.prepay(payment, openid));
    return prepayId === null ? null : this.wechatPay.clientParameters(prepayId, this.clock.now());
  }

  /** @returns null when the order turns out to be paid or closed: then that has been taken in */
  private async prepay(payment: Payment, openid: string): Promise<string | null> {
    const { id, description, amountFen, expiresAt } = payment;
    const prepayId = await this.wechatPay.prepay({
      outTradeNo: id,
      description,
      amountFen,
      openid,
      payableUntil: expiresAt,
    });
    if (prepayId === null) {
      await this.check.execute(payment);
      return null;
    }
    return this.change.alone('keepPrepay', payment, (locked) => {
      if (locked.payment.prepayId !== null) {
        return locked.payment.prepayId;
      }
      locked.rows.put(payments, { ...locked.payment, prepayId });
      return prepayId;
    });
  }
}

/** One payment for each subject, made when somebody first wants to pay it. */
function open(
  rows: CommandRows,
  moment: Moment,
  subject: SubjectRef,
  part: SubjectPart,
  payerDigest: string,
): OpenedPayment {
  const bill = part.bill(rows, moment);
  const known = rows.get(payments, keyOfSubject(subject));
  if (bill === null || (known !== undefined && known.state !== 'OPEN')) {
    return { outcome: 'NOT_PAYABLE' };
  }
  if (known !== undefined) {
    return { outcome: 'OPEN', paymentId: known.id };
  }
  const id = moment.newId<PaymentId>();
  const expiresAt = instant(Math.max(bill.payBefore, moment.now + SHORTEST_LIFE_MS));
  rows.insert(payments, {
    subjectType: subject.subjectType,
    subjectId: subject.subjectId,
    id,
    memberId: bill.memberId,
    payerDigest,
    description: bill.description,
    amountFen: bill.amountFen,
    state: 'OPEN',
    prepayId: null,
    openedAt: moment.now,
    expiresAt,
    transactionId: null,
    paidAt: null,
    settledAt: null,
    outcome: null,
    refundedFen: fen(0),
    checkAt: nextCheck(0, moment.now, expiresAt),
    checks: 0,
  });
  return { outcome: 'OPEN', paymentId: id };
}
