import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { StartFailure } from '../platform/config/index.js';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** @throws StartFailure naming what is missing, unknown or wrong */
export function readOptions<Schema extends z.ZodType>(
  args: readonly string[],
  options: Options,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(valuesOf(args, options));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `--${issue.path.join('.')}: ${issue.message}`,
    );
    throw new StartFailure(problems.join('; '));
  }
  return parsed.data;
}

function valuesOf(args: readonly string[], options: Options): object {
  try {
    return parseArgs({ args: [...args], ...(options === undefined ? {} : { options }) }).values;
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error));
  }
}
