import { z } from 'zod';
import { idempotencyKey, idText } from '../redemption-details/index.js';

const LONGEST_SEED = 64;

/** Lone surrogates have no UTF-8, in which the draw reads it. */
const WELL_FORMED = /^[^\p{Cs}]*$/u;

export const spinWheelInput = z.object({
  wheelId: idText,
  version: z.number().int().min(0),
  clientSeed: z
    .string()
    .refine((seed) => [...seed].length >= 1 && [...seed].length <= LONGEST_SEED, {
      error: `1-${LONGEST_SEED} characters / 1 至 ${LONGEST_SEED} 个字符`,
    })
    .regex(WELL_FORMED, { error: 'text / 文本' }),
  idempotencyKey,
});
