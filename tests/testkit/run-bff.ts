import { runProgram } from './run-program.js';

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
  const settings = { LOG_LEVEL: 'warn', ...environment };
  const { code, printed, complaints } = await runProgram('main', [], settings, LONGEST_MS);
  return {
    code,
    lines: `${printed}\n${complaints}`.split('\n').filter((line) => line.trim() !== ''),
  };
}
