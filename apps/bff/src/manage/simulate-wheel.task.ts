import type { INestApplicationContext } from '@nestjs/common';
import { z } from 'zod';
import {
  currentVersion,
  draftProblems,
  expectedCost,
  type PrizeDraft,
  WheelReader,
} from '../features/wheel/index.js';
import { simulatePlays, simulationReport } from '../features/wheel-simulation/index.js';
import { Clock } from '../platform/clock/clock.js';
import { AppConfig, StartFailure } from '../platform/config/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';
import { wheelDescribedIn } from './wheel-description.js';

const MOST_PLAYS = 100_000_000;
const count = (fallback: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number')
    .transform(Number)
    .refine((value) => value >= 1 && value <= MOST_PLAYS, { error: `from 1 to ${MOST_PLAYS}` })
    .default(fallback);

const simulateOptions = z.object({
  /** Left out: the wheel that is open. */
  file: z.string().min(1).optional(),
  plays: count(1_000_000),
  'plays-per-day': count(10_000),
  'budget-fen': z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'fen of a spin')
    .transform(Number)
    .optional(),
  seed: z.string().min(1).default('huiji'),
});

const text = { type: 'string' } as const;

/** Plays a version, published or not, and says what it gives away; refuses one that costs more than its budget. */
export function simulateWheelTask(args: readonly string[]): Task {
  const options = readOptions(
    args,
    { file: text, plays: text, 'plays-per-day': text, 'budget-fen': text, seed: text },
    simulateOptions,
  );
  return async (app) => {
    const prizes = await prizesOf(app, options.file ?? null);
    const { fenPerSpin } = expectedCost(prizes);
    const budget = options['budget-fen'];
    if (budget !== undefined && fenPerSpin > budget) {
      throw new StartFailure(
        `Refused: a spin gives away ${fenPerSpin.toFixed(2)} fen on average, more than the budget of ${budget}.`,
      );
    }
    const { dailyBudgetPoints } = app.get(AppConfig, { strict: false }).programme.wheel;
    const terms = {
      plays: options.plays,
      playsPerDay: options['plays-per-day'],
      seed: options.seed,
    };
    return simulationReport(simulatePlays({ prizes, dailyBudgetPoints }, terms), terms);
  };
}

async function prizesOf(
  app: INestApplicationContext,
  file: string | null,
): Promise<readonly PrizeDraft[]> {
  const now = app.get(Clock, { strict: false }).now();
  if (file !== null) {
    const draft = await wheelDescribedIn(app, file);
    const problems = draftProblems(draft, now);
    if (problems.length > 0) {
      throw new StartFailure(`Refused: ${problems.join('; ')}.`);
    }
    return draft.prizes;
  }
  const wheels = app.get(WheelReader, { strict: false });
  const wheelId = await wheels.shownAt(now);
  const version = wheelId === null ? null : currentVersion(await wheels.versionsOf(wheelId), now);
  if (version === null) {
    throw new StartFailure('No wheel is open: name a description with --file.');
  }
  return version.prizes.map((prize) => ({
    ...prize,
    isFallback: prize.id === version.fallbackPrizeId,
  }));
}
