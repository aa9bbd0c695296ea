import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BFF_ENTRY, BFF_NODE_FLAGS } from '../../scripts/lib/builds.mjs';
import { BFF, MINIPROGRAM } from '../../scripts/lib/paths.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { sleep } from '../../scripts/lib/process-identity.mjs';
import { spawnTied } from '../../scripts/lib/tied-process.mjs';

export interface BffOptions {
  readonly databaseUrl: string;
  /** Taken from the free ones when left out. */
  readonly port?: number;
  /** What PROGRAM_CONFIG overrides, nested as in its file. */
  readonly programme?: Readonly<Record<string, unknown>>;
  /** Further settings; undefined takes one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** The built server in a process of its own. */
export interface BffProcess {
  readonly url: string;
  readonly port: number;
  /** Its folder, with the secrets and what the stand-ins keep. */
  readonly dataDir: string;
  /** Everything it has printed, over all restarts. */
  output(): string;
  /** SIGTERM, then waits for the drain. @returns its exit code, null when a signal ended it */
  stop(): Promise<number | null>;
  /** SIGKILL, as a crash. */
  kill(): Promise<void>;
  /** Starts it again after stop or kill: same port, secrets and settings. */
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const POLL_MS = 50;
const ANSWER_LIMIT_MS = 2_000;

/** Starts the built server and waits until it answers that it is ready. */
export async function startBff(options: BffOptions): Promise<BffProcess> {
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'huiji-test-'));
  const environment = await environmentOf(options, folder, port);
  const printed: string[] = [];
  let child: ChildProcess | undefined;

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    const running = child;
    if (running === undefined) return null;
    child = undefined;
    if (!hasEnded(running)) {
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill(signal);
      await gone;
    }
    return running.exitCode;
  };

  const start = async (): Promise<void> => {
    // Without source maps: reading them takes a third of a second at a server's first error.
    const started = spawnTied(process.execPath, [...BFF_NODE_FLAGS, BFF_ENTRY], {
      cwd: BFF,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
    }
    child = started;
    await waitUntilReady(url, started, () => printed.join(''));
  };

  const close = async (): Promise<void> => {
    await end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await start();
  } catch (error) {
    await end('SIGKILL');
    await close();
    throw error;
  }
  return {
    url,
    port,
    dataDir: environment.DATA_DIR ?? folder,
    output: () => printed.join(''),
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
    start,
    close,
  };
}

const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

/** Nothing of the caller's own settings reaches the server under test. */
async function environmentOf(
  { databaseUrl, programme, environment }: BffOptions,
  folder: string,
  port: number,
): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    H5_DIR: path.join(MINIPROGRAM, 'dist/h5'),
    LOG_LEVEL: 'warn',
    ...environment,
  };
  if (programme !== undefined) {
    env.PROGRAM_CONFIG = path.join(folder, 'programme.json');
    await writeFile(env.PROGRAM_CONFIG, JSON.stringify(programme));
  }
  return env;
}

async function waitUntilReady(
  url: string,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  const until = performance.now() + START_LIMIT_MS;
  while (!hasEnded(child) && performance.now() < until) {
    if (await isReady(url)) return;
    await sleep(POLL_MS);
  }
  const what = hasEnded(child)
    ? `ended with ${child.exitCode ?? child.signalCode}`
    : `was not ready within ${START_LIMIT_MS / 1000} s`;
  throw new Error(`the server ${what}:\n${output().slice(-4000)}`);
}

/** Whether GET /health/ready answers 200; a server that cannot be reached is not ready. */
export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status === 200;
    },
    () => false,
  );
