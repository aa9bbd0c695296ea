import { Injectable } from '@nestjs/common';
import { CommandExecutor } from '../../platform/commands/index.js';
import { AppConfig } from '../../platform/config/index.js';
import {
  type RefundOutcome,
  type RefundRequestLine,
  refundSaleCommand,
} from '../sale-refunds/index.js';
import { type Clerk, SaleReader, SaleVoucherReader } from '../sales/index.js';

export interface RefundSaleWish {
  readonly receiptNumber: string;
  readonly lines: readonly RefundRequestLine[] | null;
  readonly idempotencyKey: string;
}

@Injectable()
export class RefundSale {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sales: SaleReader,
    private readonly vouchers: SaleVoucherReader,
    private readonly config: AppConfig,
  ) {}

  /** @throws IdempotencyConflict, CommandsUnavailable */
  async execute(clerk: Clerk, wish: RefundSaleWish): Promise<RefundOutcome> {
    const { receiptNumber, lines, idempotencyKey: key } = wish;
    const input = { receiptNumber, lines: lines?.map((line) => ({ ...line })) ?? null };
    const sale = await this.sales.ofReceipt(clerk.storeId, receiptNumber);
    const [vouchers = []] = sale === null ? [] : await this.vouchers.readMany([sale.id]);
    const command = refundSaleCommand({
      idempotency: { key, input },
      clerk,
      sale,
      vouchers,
      lines,
      graceDays: this.config.programme.expiry.graceDays,
    });
    return (await this.executor.execute(command)).result;
  }
}
