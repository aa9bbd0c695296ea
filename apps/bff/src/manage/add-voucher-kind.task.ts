import { fen } from '@huiji/shared-types';
import { z } from 'zod';
import { AddVoucherKind } from '../features/voucher-kinds/index.js';
import { text } from '../platform/graphql/index.js';
import { readOptions } from './options.js';
import type { Task } from './task.js';

const LONGEST_TITLE = 64;
const MOST_FEN = 100_000_000;
const MOST_DAYS = 100_000;
const title = z.string().trim().min(1).max(LONGEST_TITLE);
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `from ${least} to ${most}` });

const kindOptions = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,32}$/, 'letters a-z, digits and - only, at most 32'),
  title,
  'title-en': title,
  'value-fen': wholeNumber(1, MOST_FEN),
  'minimum-fen': wholeNumber(0, MOST_FEN),
  days: wholeNumber(0, MOST_DAYS),
  loaded: z.boolean().optional(),
});

/** Adds a kind of voucher; with --loaded its codes come from files, otherwise they are made. */
export function addVoucherKindTask(args: readonly string[]): Task {
  const { loaded, ...strings } = kindOptions.shape;
  const options = Object.keys(strings).map((name) => [name, { type: 'string' as const }]);
  const given = readOptions(
    args,
    { ...Object.fromEntries(options), loaded: { type: 'boolean' } },
    kindOptions,
  );
  return async (app) => {
    const id = await app.get(AddVoucherKind, { strict: false }).execute({
      code: given.code,
      title: text(given.title, given['title-en']),
      valueFen: fen(given['value-fen']),
      minimumSpendFen: fen(given['minimum-fen']),
      validDays: given.days,
      codes: given.loaded === true ? 'LOADED' : 'GENERATED',
    });
    return `Vouchers ${given.code} can be handed out: ${id}`;
  };
}
