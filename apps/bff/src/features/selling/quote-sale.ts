import { points } from '@huiji/shared-types';
import { Inject, Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { BalanceReader } from '../points/index.js';
import { priceSale, type SalePricing, type SaleRequest } from '../sale-pricing/index.js';
import type { Clerk } from '../sales/index.js';
import { TierReader } from '../tiers/index.js';
import { TillSessions } from '../till/index.js';
import { presentedVoucher, VouchersByCode } from '../vouchers/index.js';

export interface QuoteSaleWish extends SaleRequest {
  readonly tillSessionId: string;
  readonly voucherCodes: readonly string[];
}

export type QuoteOutcome =
  | SalePricing
  | { readonly outcome: 'SESSION_EXPIRED' }
  | { readonly outcome: 'MEMBER_FROZEN' };

/** Says what recording a sale would do; writes nothing. */
@Injectable()
export class QuoteSale {
  constructor(
    private readonly sessions: TillSessions,
    private readonly balances: BalanceReader,
    private readonly tiers: TierReader,
    private readonly vouchers: VouchersByCode,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  async execute(
    clerk: Clerk,
    { tillSessionId, voucherCodes, ...request }: QuoteSaleWish,
  ): Promise<QuoteOutcome> {
    const customer = await this.sessions.find(tillSessionId, clerk.storeId);
    const now = this.clock.now();
    if (customer === null || customer.expiresAt <= now) {
      return { outcome: 'SESSION_EXPIRED' };
    }
    if (customer.isFrozen) {
      return { outcome: 'MEMBER_FROZEN' };
    }
    const { memberId, joinedOn } = customer;
    if (request.pointsToSpend > 0) {
      await this.upkeep.settle(memberId);
    }
    const [[balance], [standing], found] = await Promise.all([
      this.balances.readMany([memberId]),
      this.tiers.readMany([memberId]),
      this.vouchers.find(voucherCodes),
    ]);
    if (balance === undefined || standing === undefined) {
      throw new Error(`member ${memberId} has neither balance nor tier`);
    }
    const spendable = () => ({
      available: points(balance.available),
      debt: points(balance.debt),
    });
    return priceSale(
      request,
      {
        joinedOn,
        tier: standing.current.code,
        spendable,
        vouchers: found.map((voucher) => presentedVoucher(voucher, memberId, now)),
      },
      this.calendar.dateOf(now),
      { settings: this.config.programme, calendar: this.calendar },
    );
  }
}
