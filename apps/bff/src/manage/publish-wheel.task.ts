import { z } from 'zod';
import { PublishWheel } from '../features/wheel/index.js';
import { StartFailure } from '../platform/config/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';
import { wheelDescribedIn } from './wheel-description.js';

const publishOptions = z.object({ file: z.string().min(1) });

/** Publishes a version of a wheel from a file, for good. */
export function publishWheelTask(args: readonly string[]): Task {
  const { file } = readOptions(args, { file: { type: 'string' } }, publishOptions);
  return async (app) => {
    const draft = await wheelDescribedIn(app, file);
    const outcome = await app.get(PublishWheel, { strict: false }).execute(draft, null);
    if (outcome.outcome === 'REFUSED') {
      throw new StartFailure(`Nothing was published: ${outcome.problems.join('; ')}.`);
    }
    const { wheelId, version } = outcome;
    return `Version ${version} of wheel ${wheelId} is published.`;
  };
}
