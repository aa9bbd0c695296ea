import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT, TESTS } from '../../scripts/lib/paths.mjs';
import { freshDatabase } from '../testkit/database.js';
import { type ApiResult, measureApi } from './measure-api.js';
import { type ExecutorReport, measureExecutor } from './measure-executor.js';
import { printTable, short, times } from './print-table.js';

const OUTPUT = path.join(TESTS, '.output/bench.json');

async function machine() {
  const database = await freshDatabase();
  try {
    const { version } = await database.row<{ version: string }>('SELECT VERSION() AS version');
    const [cpu] = os.cpus();
    return {
      cpu: cpu?.model ?? 'unknown',
      cores: os.cpus().length,
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      node: process.version,
      database: version,
      loadBefore: os.loadavg()[0] ?? 0,
    };
  } finally {
    await database.drop();
  }
}

function showExecutor({ results, commands, retries }: ExecutorReport): void {
  console.log(`\nCommands: ${commands} booked, ${retries} transactions run again, audit healthy\n`);
  printTable(
    ['command, live lots, mode', 'per s', 'ratio', 'p50 ms', 'p99 ms', 'CPU µs', 'per commit'],
    results.map((one) => [
      `${one.command}, ${one.lots}, ${one.mode}`,
      short(one.perSecond),
      times(one.ratio),
      short(one.p50Ms),
      short(one.p99Ms),
      short(one.cpuMicroseconds),
      short(one.commandsPerCommit),
    ]),
  );
}

function showApi(results: readonly ApiResult[]): void {
  console.log('\nRequests over 32 connections, audit healthy\n');
  printTable(
    ['request', 'per s', 'p50 ms', 'p99 ms', 'CPU µs', 'CPU ratio'],
    results.map((one) => [
      one.request,
      short(one.perSecond),
      short(one.p50Ms),
      short(one.p99Ms),
      short(one.cpuMicroseconds),
      times(one.cpuRatio),
    ]),
  );
}

const about = await machine();
const executor = await measureExecutor();
showExecutor(executor);
const api = await measureApi();
showApi(api);
await mkdir(path.dirname(OUTPUT), { recursive: true });
const report = { measuredAt: new Date().toISOString(), machine: about, executor, api };
await writeFile(OUTPUT, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nWritten to ${path.relative(ROOT, OUTPUT)}`);
