import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BFF } from '../../scripts/lib/paths.mjs';

export type Json = string | number | { readonly [name: string]: Json };

/** A command of the server, as far as measuring it needs to know. */
export interface Command {
  readonly operation: string;
  readonly caller: `member:${string}`;
  readonly idempotency: { readonly key: string; readonly input: Json };
  readonly plan: readonly RowRequest[];
  decide(rows: Rows, moment: Moment): { readonly kind: 'done'; readonly result: Json };
}

/** Opaque: handed from one part of the kernel to another. */
export type RowRequest = { readonly prefix: readonly unknown[] };
export type Rows = { get(table: never, key: readonly unknown[]): unknown };
export type Moment = { readonly now: number };

export interface Executor {
  execute(command: Command): Promise<{ readonly result: Json; readonly replayed: boolean }>;
}

export interface Pool {
  end(): Promise<void>;
}

interface Booking {
  readonly memberId: string;
  readonly points: number;
  readonly kind: string;
  readonly source: { readonly type: string; readonly id: string };
}

type Make<Thing, Arguments extends readonly unknown[] = []> = new (...given: Arguments) => Thing;

interface World {
  readonly clock: { now(): number };
  readonly calendar: object;
  readonly ids: { next(now: number): string };
}

interface Metrics {
  ran(commands: number): void;
  retried(error: unknown): void;
}

interface Kernel {
  readonly CommandExecutor: Make<
    Executor,
    [Pool, World, { workers: number; largestBatch?: number }, Metrics]
  >;
  createCommandPool(databaseUrl: string, connections: number): Pool;
  readonly BusinessCalendar: Make<object, [string]>;
  readonly SystemClock: Make<World['clock']>;
  readonly IdSource: Make<World['ids']>;
  openLedgerAccount(rows: Rows, memberId: string): void;
  earnPoints(
    rows: Rows,
    moment: Moment,
    earning: Booking & { issuedFrom: string; expiresAt: number; giftable: boolean },
  ): { readonly transactionId: string };
  spendPoints(
    rows: Rows,
    moment: Moment,
    spending: Booking & { redeemedFor: string },
  ): { readonly transactionId: string };
  ledgerRows(
    memberId: string,
    needed:
      | { readonly lots: 'ALL' }
      | { readonly lots: 'ENOUGH'; readonly points: number; readonly now: number }
      | { readonly lots: 'LAPSING'; readonly now: number },
  ): RowRequest[];
}

const BUILT = [
  'platform/commands/index.js',
  'platform/clock/clock.js',
  'platform/clock/business-calendar.js',
  'platform/ids/id-source.js',
  'features/ledger/index.js',
];

/** The ledger as the server runs it: the built code. */
export async function loadKernel(): Promise<Kernel> {
  const parts = await Promise.all(
    BUILT.map((file) => import(pathToFileURL(path.join(BFF, 'dist', file)).href)),
  );
  return Object.assign({}, ...parts);
}
