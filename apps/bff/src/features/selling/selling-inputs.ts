import { type Fen, fen, type Instant, type Points, points } from '@huiji/shared-types';
import { z } from 'zod';
import { printable } from '../till/index.js';

const LONGEST_NAME = 200;
const LONGEST_KEY = 64;
const LARGEST_AMOUNT_FEN = 100_000_000;
const LARGEST_QUANTITY = 99;
const MOST_LINES = 200;
const MOST_VOUCHERS = 10;

/** Emoji and their joiners are welcome in a name, control characters are not. */
const WITHOUT_CONTROLS = /^\P{Cc}*$/u;

const idempotencyKey = z.string().min(1).max(LONGEST_KEY);
const amountFen = z
  .number()
  .int()
  .min(1)
  .max(LARGEST_AMOUNT_FEN)
  .transform((value): Fen => fen(value));

const distinctLineIds = (lines: readonly { readonly lineId: string }[]): boolean =>
  new Set(lines.map((line) => line.lineId)).size === lines.length;

const linesOf = <Line extends z.ZodType<{ readonly lineId: string }>>(line: Line) =>
  z.array(line).min(1).max(MOST_LINES).refine(distinctLineIds, {
    error: 'lineId must be distinct / lineId 不能重复',
  });

const saleLine = z.object({
  lineId: printable,
  category: printable,
  name: z
    .string()
    .max(LONGEST_NAME)
    .regex(WITHOUT_CONTROLS, { error: 'no control characters / 不能含控制字符' })
    .nullish()
    .transform((name) => name ?? null),
  quantity: z.number().int().min(1).max(LARGEST_QUANTITY),
  amountFen,
});

const saleFields = {
  tillSessionId: z.string(),
  lines: linesOf(saleLine),
  pointsToSpend: z
    .number()
    .int()
    .min(0)
    .transform((value): Points => points(value)),
  voucherCodes: z.array(printable).max(MOST_VOUCHERS),
};

export const quoteSaleInput = z.object(saleFields);

export const recordSaleInput = z.object({
  ...saleFields,
  receiptNumber: printable,
  occurredAt: z
    .custom<Instant>((value) => typeof value === 'number')
    .nullish()
    .transform((moment): Instant | null => moment ?? null),
  idempotencyKey,
});

export const refundSaleInput = z.object({
  receiptNumber: printable,
  lines: linesOf(z.object({ lineId: printable, amountFen }))
    .nullish()
    .transform((lines) => lines ?? null),
  idempotencyKey,
});
