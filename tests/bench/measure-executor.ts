import { freshDatabase } from '../testkit/database.js';
import { expectHealthyLedger } from '../testkit/ledger-audit.js';
import { migrate } from '../testkit/migrate.js';
import { closedLoop } from './closed-loop.js';
import { type Executor, loadKernel, type Pool } from './kernel.js';
import { type Crowd, LedgerMembers } from './ledger-members.js';
import { inRounds, median, percentile } from './statistics.js';

const ROUNDS = 3;
const WINDOW_MS = 500;
const WORKERS = 2;
const LOTS = [1, 20, 200];
const MEMBERS = 256;

/** Who asks, and how many of them share a commit. */
const MODES = [
  { name: '1 caller', callers: 1, largestBatch: 256 },
  { name: '32 callers, each alone', callers: 32, largestBatch: 1 },
  { name: '32 callers, group commit', callers: 32, largestBatch: 256 },
  { name: '256 callers, group commit', callers: 256, largestBatch: 256 },
] as const;
const BASELINE = '32 callers, each alone';

const KINDS = ['spend', 'earn'] as const;

interface Case {
  readonly kind: (typeof KINDS)[number];
  readonly mode: (typeof MODES)[number];
  readonly crowd: Crowd;
}

export interface ExecutorResult {
  readonly command: 'spend' | 'earn';
  readonly lots: number;
  readonly mode: string;
  readonly perSecond: number;
  /** Against 32 callers whose commands commit one by one. */
  readonly ratio: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of this process: the kernel and the callers, not the database. */
  readonly cpuMicroseconds: number;
  readonly commandsPerCommit: number;
}

export interface ExecutorReport {
  readonly results: readonly ExecutorResult[];
  readonly commands: number;
  readonly retries: number;
}

type Sample = Omit<ExecutorResult, 'command' | 'lots' | 'mode' | 'ratio'>;

/** Spends and earns through the command executor, on a ledger that is audited afterwards. */
export async function measureExecutor(): Promise<ExecutorReport> {
  const database = await freshDatabase();
  await migrate(database.url);
  const kernel = await loadKernel();
  const members = new LedgerMembers(kernel);
  const pools: Pool[] = [];
  const counts = { commits: 0, commands: 0, retries: 0 };
  const world = {
    clock: new kernel.SystemClock(),
    calendar: new kernel.BusinessCalendar('Asia/Shanghai'),
    ids: new kernel.IdSource(),
  };
  const executorOf = (largestBatch: number): Executor => {
    const pool = kernel.createCommandPool(database.url, WORKERS);
    pools.push(pool);
    return new kernel.CommandExecutor(
      pool,
      world,
      { workers: WORKERS, largestBatch },
      {
        ran: (commands) => {
          counts.commits += 1;
          counts.commands += commands;
        },
        retried: () => {
          counts.retries += 1;
        },
      },
    );
  };
  const executors = new Map([1, 256].map((batch) => [batch, executorOf(batch)]));
  const executorFor = (mode: Case['mode']): Executor =>
    executors.get(mode.largestBatch) ?? executorOf(mode.largestBatch);

  const measure = async ({ kind, mode, crowd }: Case): Promise<Sample> => {
    const executor = executorFor(mode);
    const before = { ...counts };
    const cpuBefore = process.cpuUsage();
    let next = 0;
    const loop = await closedLoop(mode.callers, WINDOW_MS, async () => {
      const memberId = crowd.members[next++ % crowd.members.length] ?? '';
      await executor.execute(members[kind](memberId));
    });
    const cpu = process.cpuUsage(cpuBefore);
    return {
      perSecond: loop.done / loop.seconds,
      p50Ms: percentile(loop.latencies, 0.5),
      p99Ms: percentile(loop.latencies, 0.99),
      cpuMicroseconds: (cpu.user + cpu.system) / loop.done,
      commandsPerCommit: (counts.commands - before.commands) / (counts.commits - before.commits),
    };
  };

  try {
    const cases: Case[] = [];
    for (const lots of LOTS) {
      for (const kind of KINDS) {
        // A crowd that earns gets more lots; it is never the one that spends.
        const crowd = await members.enrol(executorFor(MODES[2]), MEMBERS, lots);
        cases.push(...MODES.map((mode) => ({ kind, mode, crowd })));
      }
    }
    await inRounds(cases.slice(0, MODES.length), 1, measure);
    const samples = await inRounds(cases, ROUNDS, measure);
    const results = withRatios(cases.map((one) => resultOf(one, samples.get(one) ?? [])));
    await expectHealthyLedger(database.url);
    return { results, commands: counts.commands, retries: counts.retries };
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  }
}

function resultOf({ kind, mode, crowd }: Case, samples: readonly Sample[]): ExecutorResult {
  const of = (what: keyof Sample) => median(samples.map((sample) => sample[what]));
  return {
    command: kind,
    lots: crowd.lots,
    mode: mode.name,
    perSecond: of('perSecond'),
    ratio: Number.NaN,
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    cpuMicroseconds: of('cpuMicroseconds'),
    commandsPerCommit: of('commandsPerCommit'),
  };
}

function withRatios(results: readonly ExecutorResult[]): ExecutorResult[] {
  return results.map((result) => {
    const baseline = results.find(
      ({ command, lots, mode }) =>
        command === result.command && lots === result.lots && mode === BASELINE,
    );
    return { ...result, ratio: result.perSecond / (baseline?.perSecond ?? Number.NaN) };
  });
}
