import { z } from 'zod';
import { idempotencyKey } from '../redemptions/index.js';

const LONGEST_CODE = 64;

/** Any text may be typed at a counter; what is no code is answered as such. Blanks between the digits are no part of it. */
export const fulfillRedemptionInput = z.object({
  pickupCode: z
    .string()
    .max(LONGEST_CODE)
    .transform((code) => code.replaceAll(/\s/g, '')),
  idempotencyKey,
});
