import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LoadVoucherCodes, VoucherKindReader } from '../features/voucher-kinds/index.js';
import { StartFailure } from '../platform/config/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';

const loadOptions = z.object({ kind: z.string().min(1), file: z.string().min(1) });

/** Fills the pool of a kind from a file with one code a line. */
export function loadVouchersTask(args: readonly string[]): Task {
  const { kind: name, file } = readOptions(
    args,
    { kind: { type: 'string' }, file: { type: 'string' } },
    loadOptions,
  );
  return async (app) => {
    const kind = await app.get(VoucherKindReader, { strict: false }).named(name);
    if (kind?.codes !== 'LOADED') {
      throw new StartFailure(`There is no kind ${name} whose codes are loaded.`);
    }
    const codes = (await linesOf(file)).filter((line) => line.trim() !== '');
    const outcome = await app.get(LoadVoucherCodes, { strict: false }).execute(kind, codes);
    if (outcome.outcome === 'BAD_CODES') {
      const { malformed, known } = outcome;
      throw new StartFailure(
        `Nothing was loaded: ${malformed} codes are not 6 to 32 letters or digits, ${known} are there twice or already.`,
      );
    }
    return `${codes.length} codes loaded; ${outcome.free} of ${name} are free.`;
  };
}

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split(/\r?\n/);
  } catch (error) {
    throw new StartFailure(`${file} cannot be read.`, { cause: error });
  }
}
