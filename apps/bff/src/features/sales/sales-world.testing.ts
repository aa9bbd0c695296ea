import {
  type BusinessDate,
  businessDate,
  fen,
  type Instant,
  instant,
  type MemberId,
  MS_PER_MINUTE,
  points,
  type SaleId,
  type StaffId,
  type StoreId,
  type TillSessionId,
  type VoucherId,
  type VoucherKindId,
} from '@huiji/shared-types';
import { createConnection } from 'mysql2/promise';
import { type CommandExecutor, done } from '../../platform/commands/index.js';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { earnPoints, ledgerRows, openLedgerAccount, pointsBalance } from '../ledger/index.js';
import { auditLedger } from '../ledger-audit/index.js';
import type { LineToSell, TillCustomer } from '../sale-pricing/index.js';
import {
  type RefundOrder,
  type RefundOutcome,
  type RefundRequestLine,
  refundSaleCommand,
} from '../sale-refunds/index.js';
import { vouchersAuditChecks } from '../voucher-hand-outs/index.js';
import type { VoucherFacts } from '../vouchers/index.js';
import { recordSaleCommand, type SaleOutcome } from './record-sale-command.js';
import type { Sale, SaleVoucher } from './sale.js';
import { salesAuditChecks } from './sales-audit.js';

const LONG_AGO = businessDate('2025-01-01');
const SESSION_MS = 5 * MS_PER_MINUTE;

export interface SaleWish {
  readonly key?: string;
  readonly receiptNumber: string;
  readonly lines?: readonly [category: string, amountFen: number][];
  readonly pointsToSpend?: number;
  readonly vouchers?: readonly (VoucherFacts | null)[];
  readonly occurredAt?: Instant;
}

/** A till on a database of its own, with a frozen clock and as many servers as a test wants. */
export class SalesWorld {
  readonly clerk = { staffId: this.id<StaffId>(), storeId: this.id<StoreId>() };

  private constructor(
    private readonly database: TestDatabase,
    readonly world: ExecutorWorld,
  ) {}

  static async open(): Promise<SalesWorld> {
    const database = await createTestDatabase();
    return new SalesWorld(database, new ExecutorWorld(database.url));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.database.drop();
  }

  id<T extends MemberId | StaffId | StoreId | TillSessionId | VoucherId | VoucherKindId>(): T {
    return this.world.ids.next<T>(this.world.clock.now());
  }

  /** A member at the till, with points that nobody earned by a purchase. */
  async customer(
    executor: CommandExecutor,
    given: number,
    joinedOn: BusinessDate = LONG_AGO,
  ): Promise<TillCustomer> {
    const memberId = this.id<MemberId>();
    const now = this.world.clock.now();
    await executor.execute({
      operation: 'enrol',
      caller: `member:${memberId}`,
      idempotency: null,
      plan: ledgerRows(memberId, { lots: 'ALL' }),
      decide: (rows, moment) => {
        openLedgerAccount(rows, memberId);
        if (given > 0) {
          earnPoints(rows, moment, {
            memberId,
            points: points(given),
            kind: 'WELCOME',
            issuedFrom: 'WELCOME',
            source: { type: 'TEST', id: memberId },
            expiresAt: instant(moment.now + 400 * 24 * 60 * MS_PER_MINUTE),
            giftable: false,
          });
        }
        return done({});
      },
    });
    const tillSessionId = this.id<TillSessionId>();
    return { tillSessionId, expiresAt: instant(now + SESSION_MS), memberId, joinedOn };
  }

  async sell(
    executor: CommandExecutor,
    customer: TillCustomer | null,
    wish: SaleWish,
  ): Promise<SaleOutcome> {
    const { receiptNumber, lines = [['default', 10_000]], pointsToSpend = 0, vouchers = [] } = wish;
    const command = recordSaleCommand({
      idempotency: {
        key: wish.key ?? `${receiptNumber}:${this.id()}`,
        input: { receiptNumber, lines, pointsToSpend },
      },
      clerk: this.clerk,
      customer,
      sale: {
        receiptNumber,
        lines: lines.map(lineToSell),
        pointsToSpend: points(pointsToSpend),
        occurredAt: wish.occurredAt ?? null,
      },
      vouchers,
      now: this.world.clock.now(),
      terms: { settings: defaultProgrammeSettings, calendar: this.world.calendar },
    });
    return (await executor.execute(command)).result;
  }

  async refund(
    executor: CommandExecutor,
    sale: RefundOrder['sale'],
    lines: readonly RefundRequestLine[] | null,
    key: string = this.id(),
  ): Promise<RefundOutcome> {
    const input = { lines: lines?.map((line) => ({ ...line })) ?? null };
    const command = refundSaleCommand({
      idempotency: { key, input },
      clerk: this.clerk,
      sale,
      vouchers: sale === null ? [] : await this.vouchersOf(sale.id),
      lines,
      graceDays: defaultProgrammeSettings.expiry.graceDays,
    });
    return (await executor.execute(command)).result;
  }

  /** A voucher in a member's hands. */
  async voucher(
    memberId: MemberId,
    { valueFen = 2_000, minimumSpendFen = 0, expiresAt = Number.MAX_SAFE_INTEGER } = {},
  ): Promise<VoucherFacts> {
    const id = this.id<VoucherId>();
    const issuedAt = this.world.clock.now();
    await this.rows(
      `INSERT INTO voucher (member_id, id, kind_id, sealed, code_digest, value_fen, minimum_spend_fen, state,
                            source_type, source_id, issued_at, expires_at)
       VALUES (?, ?, ?, '', ?, ?, ?, 'HANDED_OUT', 'REDEMPTION', ?, ?, ?)`,
      [memberId, id, id, id, valueFen, minimumSpendFen, id, issuedAt, expiresAt],
    );
    return {
      memberId,
      id,
      kindId: this.id<VoucherKindId>(),
      valueFen: fen(valueFen),
      minimumSpendFen: fen(minimumSpendFen),
      state: 'HANDED_OUT',
      issuedAt,
      expiresAt: instant(expiresAt),
      usedAt: null,
    };
  }

  vouchersOf(saleId: SaleId): Promise<SaleVoucher[]> {
    return this.rows<SaleVoucher>(
      `SELECT sale_id AS saleId, position, voucher_id AS voucherId, kind_id AS kindId, taken_fen AS takenFen
         FROM sale_voucher WHERE sale_id = ? ORDER BY position`,
      [saleId],
    );
  }

  async balance(executor: CommandExecutor, memberId: MemberId) {
    const { result } = await executor.execute({
      operation: 'readBalance',
      caller: `member:${memberId}`,
      idempotency: null,
      plan: ledgerRows(memberId, { lots: 'ALL' }),
      decide: (rows, moment) => done({ ...pointsBalance(rows, moment, memberId) }),
    });
    return result;
  }

  async rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const connection = await createConnection({
      uri: this.database.url,
      dateStrings: ['DATE'],
      supportBigNumbers: true,
    });
    const [rows] = await connection.query(sql, [...values]);
    await connection.end();
    return rows as Row[];
  }

  /** @throws Error when there is no such sale. */
  async sale(id: SaleId): Promise<Sale> {
    const [sale] = await this.rows<Sale>(
      `SELECT id, receipt_number AS receiptNumber, member_id AS memberId, gross_fen AS grossFen,
              voucher_fen AS voucherFen, points_spent AS pointsSpent, payable_fen AS payableFen, points_earned AS pointsEarned,
              available_after AS availableAfter, refunded_fen AS refundedFen,
              spend_transaction_id AS spendTransactionId, earn_transaction_id AS earnTransactionId
         FROM sale WHERE id = ?`,
      [id],
    );
    if (sale === undefined) {
      throw new Error(`there is no sale ${id}`);
    }
    return sale;
  }

  /** Names what is wrong with ledger or sales; empty when it is healthy. */
  async violations() {
    const checks = [...salesAuditChecks, ...vouchersAuditChecks];
    return (await auditLedger(this.database.url, this.world.clock, checks)).violations;
  }
}

const lineToSell = (
  [category, amountFen]: readonly [string, number],
  index: number,
): LineToSell => ({
  lineId: String(index + 1),
  category,
  name: null,
  quantity: 1,
  amountFen: fen(amountFen),
});
