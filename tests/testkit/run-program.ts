import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { BFF } from '../../scripts/lib/paths.mjs';

export interface EndedProgram {
  /** Null when it had to be ended. */
  readonly code: number | null;
  /** Its answer: what it printed on stdout. */
  readonly printed: string;
  /** What it printed on stderr: what is wrong, and its log. */
  readonly complaints: string;
}

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Runs a built program of the server to its end, as `npm run …` does after building.
 * @param name of its file in `dist/server`
 * @param settings its whole environment, but for the path to programs
 * @param longestMs after which it is ended
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  settings: Settings,
  longestMs = 120_000,
): Promise<EndedProgram> {
  const child = spawn(process.execPath, [`dist/server/${name}.mjs`, ...args], {
    cwd: BFF,
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [printed, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { code, printed, complaints };
}
