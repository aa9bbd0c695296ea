import { LONGEST_GIFT_MESSAGE, type Points, points } from '@huiji/shared-types';
import { z } from 'zod';
import { idempotencyKey, idText } from '../gift-details/index.js';

/** Of UTF-16, two for each character at most. */
const LONGEST_MESSAGE_UNITS = 2 * LONGEST_GIFT_MESSAGE;

/** Any words in one line; joined emoji need the invisible joiner. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;
const DESIGN = /^[A-Za-z0-9_-]{1,32}$/;

/** Blank words are none. */
const message = z
  .string()
  .max(LONGEST_MESSAGE_UNITS)
  .regex(ONE_LINE, { error: 'one line of text / 一行文字' })
  .transform((given) => given.trim())
  .refine((given) => [...given].length <= LONGEST_GIFT_MESSAGE, {
    error: `at most ${LONGEST_GIFT_MESSAGE} characters / 最多 ${LONGEST_GIFT_MESSAGE} 个字`,
  })
  .nullish()
  .transform((given) => given || null);

export const sendGiftInput = z.object({
  points: z
    .number()
    .int()
    .min(1)
    .transform((value): Points => points(value)),
  message,
  design: z
    .string()
    .regex(DESIGN, { error: '1-32 letters, digits, hyphens / 1 至 32 个字母、数字或连字符' })
    .nullish()
    .transform((given) => given ?? null),
  idempotencyKey,
});

export const withdrawGiftInput = z.object({ id: idText, idempotencyKey });
