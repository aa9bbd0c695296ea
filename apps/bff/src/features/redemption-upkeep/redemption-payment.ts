import type { RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../platform/config/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import {
  type LapsedReturn,
  LapsedReturns,
  lapsedReturnRows,
  reviveLapsed,
} from '../ledger/index.js';
import type { PaymentSubject, SubjectPart } from '../payments/index.js';
import { advance, lockedRedemption, MONEY, redemptionRows } from '../redemption-steps/index.js';
import {
  type Redemption,
  RedemptionReader,
  redemptionFacts,
  statusAfter,
  statusAt,
} from '../redemptions/index.js';

const PAYMENTS = 'job:payments';

/** The cash part of redemptions: what is to be paid, and what becomes of them when it is, or goes back. */
@Injectable()
export class RedemptionPayment implements PaymentSubject {
  readonly type = MONEY;

  constructor(
    private readonly reader: RedemptionReader,
    private readonly lapsed: LapsedReturns,
    private readonly config: AppConfig,
  ) {}

  async prepare(subjectId: string): Promise<SubjectPart> {
    const [redemption] = await this.reader.readMany([subjectId as RedemptionId]);
    if (!redemption) {
      throw new Error(`there is no redemption ${subjectId} to be paid`);
    }
    return partOf(redemption, await this.lapsedOf(redemption), this.config.programme);
  }

  /** What came back with the time-out and may have lapsed since. */
  private async lapsedOf({
    status,
    memberId,
    holdTransactionId: returnedFrom,
  }: Redemption): Promise<LapsedReturn | null> {
    return status === 'EXPIRED' && returnedFrom !== null
      ? { memberId, returnedFrom, lapses: await this.lapsed.of(memberId, returnedFrom) }
      : null;
  }
}

const partOf = (
  read: Redemption,
  lapsed: LapsedReturn | null,
  settings: ProgrammeSettings,
): SubjectPart => ({
  plan: [...redemptionRows(read), ...(lapsed === null ? [] : lapsedReturnRows(lapsed))],

  bill(rows, moment) {
    const redemption = lockedRedemption(rows, read);
    const { memberId, fen: amountFen, payBefore } = redemption;
    return statusAt(redemption, moment.now) === 'AWAITING_PAYMENT' && payBefore !== null
      ? { memberId, amountFen, payBefore, description: describe(redemption) }
      : null;
  },

  /**
   * By the clock, whether or not the time-out has been booked: others may count on the stock since. Points
   * whose date has passed get days of grace either way.
   */
  paid(rows, moment) {
    const redemption = lockedRedemption(rows, read);
    const step = { actor: PAYMENTS, settings } as const;
    if (statusAt(redemption, moment.now) === 'AWAITING_PAYMENT') {
      advance(rows, moment, redemption, { ...step, event: 'PAID' });
      return 'TAKEN';
    }
    const { status, dueAt } = redemption;
    const { graceDays } = settings.expiry;
    if (status === 'AWAITING_PAYMENT' && dueAt !== null) {
      const whenLapsed = { kind: 'GRACE', days: graceDays } as const;
      const event = 'PAYMENT_TIMED_OUT';
      advance(rows, moment, redemption, { ...step, event, happenedAt: dueAt, whenLapsed });
    } else if (lapsed !== null) {
      const facts = redemptionFacts(redemption, 'PAID_TOO_LATE');
      reviveLapsed(rows, moment, lapsed, { kind: 'REWARD_CANCELLED', graceDays, facts });
    }
    return 'RETURNED';
  },

  refunded(rows, moment) {
    const redemption = lockedRedemption(rows, read);
    const event = 'MONEY_REFUNDED';
    if (statusAfter(redemption.status, event, redemption.method) !== null) {
      advance(rows, moment, redemption, { actor: PAYMENTS, settings, event });
    }
  },
});

/** What the member reads in WeChat. */
const describe = ({ titleZh, quantity }: Redemption): string =>
  quantity === 1 ? titleZh : `${titleZh} × ${quantity}`;
