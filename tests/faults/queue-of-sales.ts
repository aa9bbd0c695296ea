import { setTimeout as sleep } from 'node:timers/promises';
import type { ErrorCode, GraphQLClient } from '../testkit/graphql-client.js';
import { balance, sum } from '../testkit/points.js';
import type { Scene } from '../testkit/scene.js';
import {
  line,
  newKey,
  newReceipt,
  openTill,
  type RecordInput,
  type Sale,
  TILL_DOCUMENTS,
} from '../testkit/till.js';

const SALES = 200;
const MEMBERS = 10;
const TILLS = 16;
const WELCOME_POINTS = 500;

/** Earnings that no day of the week changes. */
export const PLAIN_EARNING = { earn: { welcomeDoubleDays: 0, weekendBonusBps: 0 } } as const;

interface Order {
  readonly member: number;
  readonly input: RecordInput;
}

/** What an order came to: a sale, the code of an error, or no answer at all. */
export type Outcome = Sale | ErrorCode | 'LOST';

export interface QueueOfSales {
  /**
   * Rings up all that has no sale yet, at 16 tills at once; each order keeps its key.
   * @param heard called after every answer with the number of sales so far
   */
  ringUp(heard?: (sales: number) => void): Promise<void>;
  /** The same, and whoever is told to come back later does. */
  ringUpPatiently(heard?: (sales: number) => void): Promise<void>;
  /** Sends every order once more. */
  repeatAll(): Promise<readonly Outcome[]>;
  /** Last outcome of each order. */
  outcomes(): readonly Outcome[];
  /** Whether each member has what the sales say. @returns expected and actual points by member */
  balances(): Promise<{ expected: readonly number[]; actual: readonly number[] }>;
  /** How many sales are booked under each receipt number. */
  bookings(): Promise<readonly number[]>;
}

const isSale = (outcome: Outcome | undefined): outcome is Sale => typeof outcome === 'object';

/**
 * Ten new members at the till, and 200 sales to ring up; every third is paid with points in part.
 * @param customer what the members are called
 */
export async function queueOfSales(scene: Scene, customer: string): Promise<QueueOfSales> {
  const { client, database } = scene.app;
  const customers = await Promise.all(
    Array.from({ length: MEMBERS }, async (_, i) => {
      const { token } = await scene.member(`${customer}-${i}`);
      const till = openTill(client, scene.clerk, { terminalId: `till-${i}` });
      return { token, tillSessionId: await till.serve(token) };
    }),
  );
  const orders = Array.from(
    { length: SALES },
    (_, i): Order => ({
      member: i % MEMBERS,
      input: {
        tillSessionId: customers[i % MEMBERS]?.tillSessionId ?? '',
        lines: [line('fresh', 1_000 + i * 7, 'a'), line('default', 500, 'b')],
        pointsToSpend: i % 3 === 0 ? 30 : 0,
        receiptNumber: newReceipt(),
        idempotencyKey: newKey(),
      },
    }),
  );
  const outcomes: Outcome[] = orders.map(() => 'LOST');
  const countSales = () => outcomes.filter(isSale).length;

  const atAllTills = async (act: (order: Order, i: number) => Promise<void>) => {
    const waiting = [...orders.keys()];
    await Promise.all(
      Array.from({ length: TILLS }, async () => {
        for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
          const order = orders[i];
          if (order !== undefined) await act(order, i);
        }
      }),
    );
  };

  const ring = async (patient: boolean, heard: (sales: number) => void) => {
    await atAllTills(async ({ input }, i) => {
      while (!isSale(outcomes[i])) {
        const { outcome, retryAfterMs } = await send(client, scene.clerk, input);
        outcomes[i] = outcome;
        heard(countSales());
        if (!patient || outcome !== 'SERVICE_UNAVAILABLE') return;
        await sleep(retryAfterMs);
      }
    });
  };

  return {
    ringUp: (heard = () => undefined) => ring(false, heard),
    ringUpPatiently: (heard = () => undefined) => ring(true, heard),
    async repeatAll() {
      const repeated: Outcome[] = [];
      await atAllTills(async ({ input }, i) => {
        repeated[i] = (await send(client, scene.clerk, input)).outcome;
      });
      return repeated;
    },
    outcomes: () => outcomes,
    async bookings() {
      const booked = await database.rows<{ receipt: string }>(
        'SELECT receipt_number AS receipt FROM sale',
      );
      return orders.map(
        ({ input }) => booked.filter(({ receipt }) => receipt === input.receiptNumber).length,
      );
    },
    async balances() {
      const expected = customers.map(
        (_, member) =>
          WELCOME_POINTS +
          sum(
            orders.map((order, i) => {
              const sale = outcomes[i];
              return order.member === member && isSale(sale)
                ? sale.pointsEarned - sale.pointsSpent
                : 0;
            }),
          ),
      );
      const actual = await Promise.all(
        customers.map(async ({ token }) => (await balance(client, token)).available),
      );
      return { expected, actual };
    },
  };
}

interface Sent {
  readonly outcome: Outcome;
  readonly retryAfterMs: number;
}

async function send(client: GraphQLClient, token: string, input: RecordInput): Promise<Sent> {
  const answer = await client
    .gql<{ recordSale: Sale }>(TILL_DOCUMENTS.recordSale, { input }, { token })
    .catch(() => null);
  if (answer === null) return { outcome: 'LOST', retryAfterMs: 0 };
  const { data, errors } = answer;
  const refusal = errors[0]?.extensions;
  if (refusal !== undefined) {
    return { outcome: refusal.code, retryAfterMs: refusal.retryAfterMs ?? 0 };
  }
  if (data === null || data.recordSale.__typename !== 'Sale') {
    throw new Error(`expected a sale, got ${JSON.stringify(data)}`);
  }
  return { outcome: data.recordSale, retryAfterMs: 0 };
}

/** What a sale says for ever; what it says of the member is as of now. */
export function fixedPart(outcome: Outcome | undefined): object | string | undefined {
  if (!isSale(outcome)) return outcome;
  const { member, ...fixed } = outcome;
  return fixed;
}
