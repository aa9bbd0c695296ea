import { Inject, Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import type { SaleToRecord } from '../sale-pricing/index.js';
import { type Clerk, recordSaleCommand, type SaleOutcome } from '../sales/index.js';
import { TillSessions } from '../till/index.js';
import { VouchersByCode } from '../vouchers/index.js';

export interface RecordSaleWish extends SaleToRecord {
  readonly tillSessionId: string;
  readonly voucherCodes: readonly string[];
  readonly idempotencyKey: string;
}

@Injectable()
export class RecordSale {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sessions: TillSessions,
    private readonly vouchers: VouchersByCode,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  /** @throws IdempotencyConflict, CommandsUnavailable; ClientError BAD_USER_INPUT for occurredAt out of range */
  async execute(clerk: Clerk, wish: RecordSaleWish): Promise<SaleOutcome> {
    const { idempotencyKey, tillSessionId, voucherCodes, ...sale } = wish;
    const lines = sale.lines.map((line) => ({ ...line }));
    const input = { ...sale, lines, voucherCodes, tillSessionId };
    const [customer, vouchers] = await Promise.all([
      this.sessions.find(tillSessionId, clerk.storeId),
      this.vouchers.find(voucherCodes),
    ]);
    if (customer !== null && sale.pointsToSpend > 0) {
      await this.upkeep.settle(customer.memberId);
    }
    const command = recordSaleCommand({
      idempotency: { key: idempotencyKey, input },
      clerk,
      customer,
      sale,
      vouchers,
      now: this.clock.now(),
      terms: { settings: this.config.programme, calendar: this.calendar },
    });
    return (await this.executor.execute(command)).result;
  }
}
