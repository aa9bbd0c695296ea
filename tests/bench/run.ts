import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ROOT, TESTS } from '../../scripts/lib/paths.mjs';
import { freshDatabase } from '../testkit/database.js';
import { type ApiResult, measureApi } from './measure-api.js';
import { type ExecutorReport, measureExecutor } from './measure-executor.js';
import { type HomeResult, measureHome } from './measure-home.js';
import { measureWheel, type WheelResult } from './measure-wheel.js';
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

function showWheel(results: readonly WheelResult[]): void {
  console.log('\nSpins and gifts over 64 connections, 256 members, audit healthy\n');
  printTable(
    ['request', 'per s', 'p50 ms', 'p99 ms', 'ratio'],
    results.map((one) => [
      one.request,
      short(one.perSecond),
      short(one.p50Ms),
      short(one.p99Ms),
      times(one.ratio),
    ]),
  );
}

function showHome(results: readonly HomeResult[]): void {
  console.log('\nHome of a member in Chromium, CPU slowed down four times, slow 4G\n');
  printTable(
    ['on the phone already', 'usable ms', 'ratio', 'first paint ms', 'kB'],
    results.map((one) => [
      one.visit,
      short(one.usableMs),
      times(one.ratio),
      short(one.firstPaintMs),
      short(one.kilobytes),
    ]),
  );
}

/** Measures, shows, and hands on for the report. */
const PARTS = {
  async executor() {
    const report = await measureExecutor();
    showExecutor(report);
    return report;
  },
  async api() {
    const results = await measureApi();
    showApi(results);
    return results;
  },
  async wheel() {
    const results = await measureWheel();
    showWheel(results);
    return results;
  },
  async home() {
    const results = await measureHome();
    showHome(results);
    return results;
  },
} as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  throw new Error(`no part "${unknown.join(' ')}": there are ${Object.keys(PARTS).join(', ')}`);
}
const report: Record<string, unknown> = {
  measuredAt: new Date().toISOString(),
  machine: await machine(),
};
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) report[name] = await measure();
}
await mkdir(path.dirname(OUTPUT), { recursive: true });
await writeFile(OUTPUT, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nWritten to ${path.relative(ROOT, OUTPUT)}`);
