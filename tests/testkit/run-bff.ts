import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { BFF } from '../../scripts/lib/paths.mjs';

export interface EndedBff {
  /** Null when it had to be ended. */
  readonly code: number | null;
  /** What it printed, line by line, without empty ones. */
  readonly lines: readonly string[];
}

const LONGEST_MS = 30_000;

/** Starts the built server where it must end by itself. @param environment all its settings */
export async function runBff(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<EndedBff> {
  const child = spawn(process.execPath, ['dist/server/main.mjs'], {
    cwd: BFF,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, lines: `${out}\n${err}`.split('\n').filter((line) => line.trim() !== '') };
}
