import { earn } from '../testkit/gifts.js';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { type Scene, startScene, UNLIMITED } from '../testkit/scene.js';
import { newKey } from '../testkit/till.js';
import { addVoucherKind } from '../testkit/vouchers.js';
import { addWheel, type TestWheel } from '../testkit/wheel.js';
import { closedLoop } from './closed-loop.js';
import { type HttpAnswer, httpCaller } from './http-caller.js';
import { inRounds, median, percentile } from './statistics.js';

const CONNECTIONS = 64;
const MEMBERS = 256;
const WHEELS = 16;
const ROUNDS = 3;
const WINDOW_MS = 1_500;
const GIFT_POINTS = 10;
const YUAN_SPENT = 90_000;
const GIFTS = 'gifts, random members';

export interface WheelResult {
  readonly request: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Against sending gifts. */
  readonly ratio: number;
}

type Sample = Omit<WheelResult, 'request' | 'ratio'>;

interface Case {
  readonly name: string;
  send(token: string, turn: number): Promise<HttpAnswer>;
}

const SEND = `mutation ($input: SendGiftInput!) { sendGift(input: $input) { __typename ... on Gift { id } } }`;
const SPIN = `mutation ($input: SpinWheelInput!) { spinWheel(input: $input) { __typename
  ... on Spin { id prize { name } availableAfter proof { roll } } } }`;

/**
 * Spins on one wheel against gifts of members who share nothing: a wheel has prizes that count against the points of
 * the day, prizes with stock and vouchers from a pool, so every way to wait for each other is there.
 */
export async function measureWheel(): Promise<WheelResult[]> {
  const scene = await startScene({ programme: PROGRAMME, environment: { H5_DIR: undefined } });
  const { bff, database } = scene.app;
  const caller = httpCaller(bff.url, CONNECTIONS + 1);
  try {
    const tokens = await crowd(scene);
    const shared = await wheelOf(scene);
    const many = await Promise.all(Array.from({ length: WHEELS }, () => wheelOf(scene)));
    const cases = casesOf(caller.send, shared, many);
    const measure = async ({ name, send }: Case): Promise<Sample> => {
      let turn = Math.floor(Math.random() * MEMBERS);
      const loop = await closedLoop(CONNECTIONS, WINDOW_MS, async () => {
        turn += 1;
        requireDone(name, await send(tokens[turn % MEMBERS] ?? '', turn));
      });
      return {
        perSecond: loop.done / loop.seconds,
        p50Ms: percentile(loop.latencies, 0.5),
        p99Ms: percentile(loop.latencies, 0.99),
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

/** No limit stands in the way of either. */
const PROGRAMME = {
  rates: UNLIMITED,
  earn: { welcomePoints: 100_000, welcomeDoubleDays: 0, weekendBonusBps: 0 },
  gifting: { minAccountAgeDays: 0, giftsPerDay: 0, pointsPerDay: 0, pointsPerMonth: 0 },
  wheel: { dailyBudgetPoints: 1_000_000 },
} as const;

/** Members with points from a purchase, which can be given away, and many more to play with. */
async function crowd(scene: Scene): Promise<string[]> {
  const tokens: string[] = [];
  for (let i = 0; i < MEMBERS; i++) {
    const { token } = await scene.member(`bench-${i}`);
    await earn(scene, token, YUAN_SPENT);
    tokens.push(token);
  }
  return tokens;
}

async function wheelOf({ app: { database } }: Scene): Promise<TestWheel> {
  const voucherKindId = await addVoucherKind(database, { loaded: 2_000 });
  return addWheel(database, {
    spinsPerDay: 1_000_000,
    prizes: [
      { points: 5, oddsPpm: 330_000, fallback: true },
      { points: 20, oddsPpm: 300_000 },
      { points: 88, oddsPpm: 100_000 },
      { kind: 'NOTHING', oddsPpm: 200_000 },
      { kind: 'VOUCHER', voucherKindId, oddsPpm: 20_000 },
      { kind: 'GOODS', oddsPpm: 50_000, stock: 100_000, stripes: 16 },
    ],
  });
}

function casesOf(
  send: ReturnType<typeof httpCaller>['send'],
  one: TestWheel,
  many: readonly TestWheel[],
): Case[] {
  const spin = (token: string, { wheelId, version }: TestWheel) =>
    send('/graphql', token, {
      query: SPIN,
      variables: { input: { wheelId, version, clientSeed: 'bench', idempotencyKey: newKey() } },
    });
  return [
    {
      name: GIFTS,
      send: (token) =>
        send('/graphql', token, {
          query: SEND,
          variables: { input: { points: GIFT_POINTS, idempotencyKey: newKey() } },
        }),
    },
    { name: 'spins, one wheel', send: (token) => spin(token, one) },
    {
      name: `spins, ${WHEELS} wheels`,
      send: (token, turn) => spin(token, many[turn % WHEELS] ?? one),
    },
  ];
}

/** Only answers that did the work count. */
function requireDone(name: string, { status, text }: HttpAnswer): void {
  if (status !== 200 || !/"__typename":"(Gift|Spin)"/.test(text)) {
    throw new Error(`${name} answered ${status}: ${text.slice(0, 500)}`);
  }
}

function resultOf(request: string, samples: readonly Sample[]): WheelResult {
  const of = (what: keyof Sample) => median(samples.map((sample) => sample[what]));
  return {
    request,
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    ratio: Number.NaN,
  };
}

function withRatios(results: readonly WheelResult[]): WheelResult[] {
  const gifts = results.find(({ request }) => request === GIFTS)?.perSecond ?? Number.NaN;
  return results.map((result) => ({ ...result, ratio: result.perSecond / gifts }));
}
