import type { Id, MemberId, VoucherId, VoucherKindId } from '@huiji/shared-types';
import { fen } from '@huiji/shared-types';
import { createConnection } from 'mysql2/promise';
import { type CommandExecutor, done } from '../../platform/commands/index.js';
import type { AppConfig } from '../../platform/config/index.js';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { text } from '../../platform/graphql/text.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { ledgerRows, openLedgerAccount } from '../ledger/index.js';
import { auditLedger } from '../ledger-audit/index.js';
import { type CodeSource, loadCodesCommand, type VoucherKind } from '../voucher-kinds/index.js';
import { generatedCode, VoucherCodes } from '../vouchers/index.js';
import { type HandOut, handOutRows, handOutVoucher, reserveVoucher } from './hand-out-voucher.js';
import { vouchersAuditChecks } from './vouchers-audit.js';

/** Vouchers on a database of their own, with a frozen clock and as many servers as a test wants. */
export class VouchersWorld {
  readonly codes: VoucherCodes;
  private causes = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly world: ExecutorWorld,
  ) {
    const config = { secrets: { dataKey: 'k'.repeat(32) } } as AppConfig;
    this.codes = new VoucherCodes(new DataVault(config), world.clock, world.ids);
  }

  static async open(): Promise<VouchersWorld> {
    const database = await createTestDatabase();
    return new VouchersWorld(database, new ExecutorWorld(database.url));
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.database.drop();
  }

  id<T extends Id<string>>(): T {
    return this.world.ids.next<T>(this.world.clock.now());
  }

  async member(executor: CommandExecutor): Promise<MemberId> {
    const memberId = this.id<MemberId>();
    await executor.execute({
      operation: 'enrol',
      caller: `member:${memberId}`,
      idempotency: null,
      plan: ledgerRows(memberId, { lots: 'ALL' }),
      decide: (rows) => {
        openLedgerAccount(rows, memberId);
        return done({});
      },
    });
    return memberId;
  }

  async kind(codes: CodeSource, validDays = 30): Promise<VoucherKind> {
    const id = this.id<VoucherKindId>();
    const terms = { valueFen: fen(2_000), minimumSpendFen: fen(10_000) };
    const kind = { id, code: id, title: text('券', 'Voucher'), ...terms, validDays, codes };
    await this.rows(
      `INSERT INTO voucher_kind (id, code, title_zh, title_en, value_fen, minimum_spend_fen, valid_days, codes, created_at)
       VALUES (?, ?, '券', 'Voucher', 2000, 10000, ?, ?, 0)`,
      [id, id, validDays, codes],
    );
    if (codes === 'LOADED') {
      await this.rows('INSERT INTO voucher_pool (kind_id, loaded, handed_out) VALUES (?, 0, 0)', [
        id,
      ]);
    }
    return kind;
  }

  /** @returns the codes */
  async load(executor: CommandExecutor, kind: VoucherKind, count: number): Promise<string[]> {
    const codes = Array.from({ length: count }, () => {
      this.causes += 1;
      return generatedCode(String(this.causes).padStart(12, '0'));
    });
    const sealed = codes.map((code) => this.codes.seal(code));
    await executor.execute(loadCodesCommand(kind, sealed));
    return codes;
  }

  handOut(kind: VoucherKind): HandOut {
    return { kind, code: kind.codes === 'GENERATED' ? this.codes.generate() : null };
  }

  /** @returns the voucher, or null when the pool is empty */
  async give(
    executor: CommandExecutor,
    { memberId, kind, key = this.id(), give = handOutVoucher }: Gift,
  ): Promise<VoucherId | null> {
    const handOut = this.handOut(kind);
    const { result } = await executor.execute<{ readonly voucherId: VoucherId | null }>({
      operation: 'giveVoucher',
      caller: `member:${memberId}`,
      idempotency: { key, input: {} },
      plan: [
        ...ledgerRows(memberId, { lots: 'LAPSING', now: this.world.clock.now() }),
        ...handOutRows(handOut),
      ],
      decide: (rows, moment) => {
        const source = { type: 'REDEMPTION', id: moment.newId() } as const;
        return done({ voucherId: give(rows, moment, handOut, { memberId, source }) });
      },
    });
    return result.voucherId;
  }

  async rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const connection = await createConnection({ uri: this.database.url });
    const [rows] = await connection.query(sql, [...values]);
    await connection.end();
    return rows as Row[];
  }

  /** Names what is wrong with ledger or vouchers; empty when it is healthy. */
  async violations() {
    return (await auditLedger(this.database.url, this.world.clock, vouchersAuditChecks)).violations;
  }
}

interface Gift {
  readonly memberId: MemberId;
  readonly kind: VoucherKind;
  readonly key?: string;
  readonly give?: typeof reserveVoucher;
}
