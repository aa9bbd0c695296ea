import { fen, type Instant, instant, type Points, points } from '@huiji/shared-types';
import { z } from 'zod';
import { text } from '../../platform/graphql/text.js';
import { PrizeKind } from './wheel.js';

const LONGEST_NAME = 64;
const LONGEST_FACT = 1_000;
const MOST = 1_000_000_000;

const words = (longest: number) =>
  z
    .strictObject({ zh: z.string().trim().max(longest), en: z.string().trim().max(longest) })
    .transform(({ zh, en }) => text(zh, en));
const count = z.number().int().min(0).max(MOST);
const moment = z.iso
  .datetime({ offset: true })
  .transform((given): Instant => instant(Date.parse(given)));
const inPoints = count.transform((value): Points => points(value));

const prize = z.strictObject({
  name: words(LONGEST_NAME),
  kind: z.enum(PrizeKind),
  points: inPoints.optional(),
  /** Code of a kind of voucher. */
  voucherKind: z.string().max(LONGEST_NAME).optional(),
  oddsPpm: count,
  stock: count.optional(),
  valueFen: count.transform((value) => fen(value)).optional(),
  image: z
    .string()
    .regex(/^\/[\x21-\x7e]{1,127}$/, 'a path on this server')
    .optional(),
  fallback: z.boolean().default(false),
});

/** A version as operators write it down: JSON, in the words of docs/operations.md. */
export const wheelFile = z.strictObject({
  /** Left out for a new wheel. */
  wheel: z.string().optional(),
  title: words(LONGEST_NAME),
  costPoints: inPoints.optional(),
  freeSpinsPerDay: count.optional(),
  spinsPerDay: count.optional(),
  activatesAt: moment,
  opensAt: moment,
  closesAt: moment,
  claimDays: count,
  budgetFenPerSpin: count.transform((value) => fen(value)),
  legal: z.strictObject({
    organiser: words(LONGEST_FACT),
    contact: words(LONGEST_FACT),
    eligibility: words(LONGEST_FACT),
    claimRules: words(LONGEST_FACT),
  }),
  prizes: z.array(prize),
});

export type WheelFile = z.output<typeof wheelFile>;
