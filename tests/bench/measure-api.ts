import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { type Scene, startScene } from '../testkit/scene.js';
import { line, newKey, newReceipt } from '../testkit/till.js';
import { closedLoop } from './closed-loop.js';
import { documentOf } from './documents.js';
import { type HttpAnswer, httpCaller } from './http-caller.js';
import { inRounds, median, percentile } from './statistics.js';

const CONNECTIONS = 32;
const ROUNDS = 3;
const WINDOW_MS = 1_000;
const PAGE = 20;
const SALES_BEFORE = 24;
const FLOOR = 'GET /health/live';

interface Customer {
  readonly token: string;
  readonly tillSessionId: string;
}

export interface ApiResult {
  readonly request: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the server process, not the database. */
  readonly cpuMicroseconds: number;
  /** Against the floor, an answer without GraphQL and database. */
  readonly cpuRatio: number;
}

interface Case {
  readonly name: string;
  send(customer: Customer): Promise<HttpAnswer>;
}

type Sample = Omit<ApiResult, 'request' | 'cpuRatio'>;

/** The mini-program's requests through HTTP, every caller a member or a till of its own. */
export async function measureApi(): Promise<ApiResult[]> {
  const scene = await startScene({ environment: { H5_DIR: undefined } });
  const { bff, database } = scene.app;
  const caller = httpCaller(bff.url, CONNECTIONS + 1);
  try {
    const customers = await Promise.all(
      Array.from({ length: CONNECTIONS }, (_, i) => customerOf(scene, `bench-${i}`)),
    );
    const cases = casesOf(caller.send, scene.clerk);
    const measure = async ({ name, send }: Case): Promise<Sample> => {
      const cpuBefore = await cpuSeconds(caller.send);
      const loop = await closedLoop(CONNECTIONS, WINDOW_MS, async (i) => {
        const customer = customers[i];
        if (customer !== undefined) requireData(name, await send(customer));
      });
      const cpu = (await cpuSeconds(caller.send)) - cpuBefore;
      return {
        perSecond: loop.done / loop.seconds,
        p50Ms: percentile(loop.latencies, 0.5),
        p99Ms: percentile(loop.latencies, 0.99),
        cpuMicroseconds: (cpu * 1_000_000) / loop.done,
      };
    };
    await inRounds(cases, 1, measure);
    const samples = await inRounds(cases, ROUNDS, measure);
    await expectHealthyLedger(database.url);
    return withRatios(cases.map((one) => resultOf(one.name, samples.get(one) ?? [])));
  } finally {
    caller.close();
    await scene.close();
  }
}

/** A member with a page of history, whose card has just been scanned. */
async function customerOf(scene: Scene, name: string): Promise<Customer> {
  const { token } = await scene.member(name);
  const tillSessionId = await scene.till.serve(token);
  for (let i = 0; i < SALES_BEFORE; i++) {
    await scene.till.sell({ tillSessionId, lines: [line('fresh', 2_000 + i * 137)] });
  }
  return { token, tillSessionId };
}

type Send = ReturnType<typeof httpCaller>['send'];

function casesOf(send: Send, clerk: string): Case[] {
  const graphql = (token: string | undefined, query: string, variables: object = {}) =>
    send('/graphql', token, { query, variables });
  const home = documentOf('query', 'Home');
  const statement = documentOf('query', 'Statement');
  const quoteSale = documentOf('mutation', 'QuoteSale');
  const recordSale = documentOf('mutation', 'RecordSale');
  const basket = [line('fresh', 8_600), line('default', 3_990, '2')];
  return [
    { name: FLOOR, send: () => send('/health/live') },
    { name: '{ __typename }, visitor', send: () => graphql(undefined, '{ __typename }') },
    { name: '{ __typename }, member', send: ({ token }) => graphql(token, '{ __typename }') },
    { name: 'Home', send: ({ token }) => graphql(token, home) },
    {
      name: `Statement, ${PAGE} lines`,
      send: ({ token }) => graphql(token, statement, { first: PAGE, filter: {} }),
    },
    {
      name: 'QuoteSale',
      send: ({ tillSessionId }) =>
        graphql(clerk, quoteSale, { input: { tillSessionId, lines: basket } }),
    },
    {
      name: 'RecordSale',
      send: ({ tillSessionId }) =>
        graphql(clerk, recordSale, {
          input: {
            tillSessionId,
            lines: basket,
            receiptNumber: newReceipt(),
            idempotencyKey: newKey(),
          },
        }),
    },
  ];
}

/** What the server process has used so far, as it tells itself. */
async function cpuSeconds(send: Send): Promise<number> {
  const { text } = await send('/metrics');
  const [, seconds] = /^huiji_process_cpu_seconds_total ([\d.e+-]+)/m.exec(text) ?? [];
  if (seconds === undefined) throw new Error('/metrics does not tell the CPU time');
  return Number(seconds);
}

/** Only answers that did the work count. */
function requireData(name: string, { status, text }: HttpAnswer): void {
  if (status !== 200 || text.includes('"errors"') || text.includes('Problem')) {
    throw new Error(`${name} answered ${status}: ${text.slice(0, 500)}`);
  }
}

function resultOf(request: string, samples: readonly Sample[]): ApiResult {
  const of = (what: keyof Sample) => median(samples.map((sample) => sample[what]));
  return {
    request,
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    cpuMicroseconds: of('cpuMicroseconds'),
    cpuRatio: Number.NaN,
  };
}

function withRatios(results: readonly ApiResult[]): ApiResult[] {
  const floor = results.find(({ request }) => request === FLOOR)?.cpuMicroseconds ?? Number.NaN;
  return results.map((result) => ({ ...result, cpuRatio: result.cpuMicroseconds / floor }));
}
