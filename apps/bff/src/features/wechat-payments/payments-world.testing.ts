import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fen, Instant, MemberId } from '@huiji/shared-types';
import { fen, instant, MS_PER_MINUTE } from '@huiji/shared-types';
import { z } from 'zod';
import { CommandExecutor, done } from '../../platform/commands/index.js';
import { Reader } from '../../platform/database/index.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/database.testing.js';
import { startTestServer, type TestServer } from '../../platform/testing/server.testing.js';
import type { ClientParameters } from '../../platform/wechatpay/index.js';
import type { CashierChoice } from '../../platform/wechatpay/stand-in/cashier.js';
import { PayStandIn } from '../../platform/wechatpay/stand-in/pay-stand-in.js';
import { auditLedger } from '../ledger-audit/index.js';
import {
  endPayment,
  type Payment,
  type PaymentRefund,
  type PaymentSubject,
  PaymentSubjects,
  paymentRows,
  paymentsAuditChecks,
  type SubjectPart,
  type SubjectRef,
} from '../payments/index.js';
import { PreparePayment } from './prepare-payment.js';

const TYPE = 'PICTURE';
const POLL_MS = 20;
const LONGEST_MS = 10_000;

/** Something to pay for. */
export interface Picture extends SubjectRef {
  state: 'WANTED' | 'MINE' | 'OVER' | 'MONEY_BACK';
  readonly amountFen: Fen;
  readonly payBefore: Instant;
  /** How often it was told of the money, each way. */
  paid: number;
  refunded: number;
}

/** The whole server and its stand-in, and a feature that sells pictures. */
export class PaymentsWorld {
  private readonly pictures = new Map<string, Picture>();
  private ids = 0;

  private constructor(
    private readonly database: TestDatabase,
    private readonly folder: string,
    readonly server: TestServer,
    private readonly memberId: MemberId,
  ) {
    this.get(PaymentSubjects).add(this.subject());
  }

  static async open(): Promise<PaymentsWorld> {
    const database = await createTestDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), 'huiji-payments-'));
    const server = await startTestServer(database, {
      environment: { DATA_DIR: folder },
    });
    server.clock.freezeAt(instant(Date.parse('2026-11-20T04:00:00Z')));
    // Notices come over a socket, as WeChat's do.
    await server.server.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
    const { data } = await server.graphql('{ me { id } }', {}, await server.signIn('lin'));
    const { me } = z.object({ me: z.object({ id: z.string() }) }).parse(data);
    return new PaymentsWorld(database, folder, server, me.id as MemberId);
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  get clock() {
    return this.server.clock;
  }

  get standIn(): PayStandIn {
    return this.get(PayStandIn);
  }

  picture(amountFen = 990): Picture {
    this.ids += 1;
    const picture: Picture = {
      subjectType: TYPE,
      subjectId: String(this.ids).padStart(26, '0'),
      state: 'WANTED',
      amountFen: fen(amountFen),
      payBefore: instant(this.clock.now() + 15 * MS_PER_MINUTE),
      paid: 0,
      refunded: 0,
    };
    this.pictures.set(picture.subjectId, picture);
    return picture;
  }

  prepare(picture: Picture): Promise<ClientParameters | null> {
    return this.get(PreparePayment).execute(picture, this.memberId);
  }

  /** Opens the payment and goes to the cashier. */
  async pay(picture: Picture, choice: CashierChoice = 'SUCCESS') {
    const parameters = await this.prepare(picture);
    if (parameters === null) {
      throw new Error('there is nothing to pay');
    }
    return this.standIn.cashier.choose(parameters, choice);
  }

  /** The shop does not sell it after all. */
  async end(picture: Picture): Promise<void> {
    await this.get(CommandExecutor).execute({
      operation: 'endPicture',
      caller: 'job:pictures',
      idempotency: null,
      plan: paymentRows(picture),
      decide(rows, moment) {
        picture.state = 'OVER';
        return done(endPayment(rows, moment, picture));
      },
    });
  }

  /** Tells the merchant of an order or a refund now. @returns the status of the answer */
  tell(subject: string, forgery: Parameters<PayStandIn['notices']['send']>[1] = null) {
    const notice = this.standIn.noticeOf(subject);
    return notice === null ? Promise.resolve(null) : this.standIn.notices.send(notice, forgery);
  }

  async runJob(name = 'payments'): Promise<void> {
    if (!(await this.get(JobRunner).runNow(name))) {
      throw new Error(`${name} did not run to its end`);
    }
  }

  async payment(picture: Picture): Promise<Payment> {
    const [row] = await this.rows<Payment>('SELECT * FROM payment WHERE subject_id = ?', picture);
    if (row === undefined) {
      throw new Error('there is no payment');
    }
    return row;
  }

  refunds(picture: Picture): Promise<PaymentRefund[]> {
    return this.rows('SELECT * FROM payment_refund WHERE subject_id = ? ORDER BY id', picture);
  }

  violations() {
    return auditLedger(this.database.url, this.clock, paymentsAuditChecks).then(
      ({ violations }) => violations,
    );
  }

  get<T>(type: new (...args: never[]) => T): T {
    return this.server.server.get(type, { strict: false });
  }

  private rows<Row>(sql: string, { subjectId }: Picture): Promise<Row[]> {
    return this.get(Reader).query<Row>(sql, [subjectId]);
  }

  private subject(): PaymentSubject {
    return {
      type: TYPE,
      prepare: async (subjectId): Promise<SubjectPart> => {
        const picture = this.pictures.get(subjectId);
        if (picture === undefined) {
          throw new Error('there is no such picture');
        }
        return {
          plan: [],
          bill: () =>
            picture.state === 'WANTED'
              ? { ...picture, memberId: this.memberId, description: '一幅画' }
              : null,
          paid: () => {
            picture.paid += 1;
            if (picture.state !== 'WANTED') {
              return 'RETURNED';
            }
            picture.state = 'MINE';
            return 'TAKEN';
          },
          refunded: () => {
            picture.refunded += 1;
            picture.state = 'MONEY_BACK';
          },
        };
      },
    };
  }
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!(await isSo())) {
    if (performance.now() > end) {
      throw new Error('it never came about');
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
