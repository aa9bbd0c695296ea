import type { Command, Executor, loadKernel, Rows } from './kernel.js';

type Kernel = Awaited<ReturnType<typeof loadKernel>>;

const ONE_DAY_MS = 86_400_000;
const POINTS_PER_LOT = 1_000_000;
const POINTS_MOVED = 10;
const MEMBERS_AT_ONCE = 32;

/** Members with the same number of live lots. */
export interface Crowd {
  readonly lots: number;
  readonly members: readonly string[];
}

/** Makes the commands of a make-believe feature that earns and spends. */
export class LedgerMembers {
  private readonly clock;
  private readonly ids;
  private made = 0;

  constructor(private readonly kernel: Kernel) {
    this.clock = new kernel.SystemClock();
    this.ids = new kernel.IdSource();
  }

  /** New members, each with `lots` live lots that lapse on different days. */
  async enrol(executor: Executor, count: number, lots: number): Promise<Crowd> {
    const members = Array.from({ length: count }, () => this.ids.next(this.clock.now()));
    for (let i = 0; i < members.length; i += MEMBERS_AT_ONCE) {
      const some = members.slice(i, i + MEMBERS_AT_ONCE);
      await Promise.all(some.map((memberId) => executor.execute(this.opening(memberId, lots))));
    }
    return { lots, members };
  }

  spend(memberId: string): Command {
    const { kernel } = this;
    const now = this.clock.now();
    return this.command(
      memberId,
      kernel.ledgerRows(memberId, { lots: 'ENOUGH', points: POINTS_MOVED, now }),
      (rows, moment, id) =>
        kernel.spendPoints(rows, moment, {
          memberId,
          points: POINTS_MOVED,
          kind: 'POINTS_PAYMENT',
          redeemedFor: 'PAYMENT',
          source: { type: 'BENCH', id },
        }),
    );
  }

  earn(memberId: string): Command {
    const now = this.clock.now();
    const plan = this.kernel.ledgerRows(memberId, { lots: 'LAPSING', now });
    return this.command(memberId, plan, (rows, moment, id) =>
      this.credit(rows, moment, memberId, POINTS_MOVED, 365, id),
    );
  }

  private opening(memberId: string, lots: number): Command {
    const plan = this.kernel.ledgerRows(memberId, { lots: 'ALL' });
    return this.command(memberId, plan, (rows, moment, id) => {
      this.kernel.openLedgerAccount(rows, memberId);
      for (let lot = 1; lot <= lots; lot++) {
        this.credit(rows, moment, memberId, POINTS_PER_LOT, 30 + lot, `${id}/${lot}`);
      }
      return { transactionId: 'opened' };
    });
  }

  private credit(
    rows: Rows,
    moment: { readonly now: number },
    memberId: string,
    points: number,
    days: number,
    id: string,
  ) {
    return this.kernel.earnPoints(rows, moment, {
      memberId,
      points,
      kind: 'PURCHASE',
      issuedFrom: 'PURCHASE',
      source: { type: 'BENCH', id },
      expiresAt: moment.now + days * ONE_DAY_MS,
      giftable: true,
    });
  }

  private command(
    memberId: string,
    plan: Command['plan'],
    book: (rows: Rows, moment: { now: number }, id: string) => { readonly transactionId: string },
  ): Command {
    const id = `${process.pid}-${++this.made}`;
    return {
      operation: 'bench',
      caller: `member:${memberId}`,
      idempotency: { key: id, input: { memberId } },
      plan,
      decide: (rows, moment) => ({
        kind: 'done',
        result: { transactionId: book(rows, moment, id).transactionId },
      }),
    };
  }
}
