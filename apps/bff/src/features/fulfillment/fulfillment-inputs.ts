import { z } from 'zod';
import { idempotencyKey, idText, visible } from '../redemption-details/index.js';

const LONGEST_CODE = 64;
const LONGEST_CARRIER = 64;
const LONGEST_REASON = 200;

/** Any text may be typed at a counter; what is no code is answered as such. Blanks between the digits are no part of it. */
export const fulfillRedemptionInput = z.object({
  pickupCode: z
    .string()
    .max(LONGEST_CODE)
    .transform((code) => code.replaceAll(/\s/g, '')),
  idempotencyKey,
});

export const shipRedemptionInput = z.object({
  id: idText,
  carrier: visible(LONGEST_CARRIER),
  trackingNumber: visible(LONGEST_CARRIER),
  idempotencyKey,
});

export const cancelByStaffInput = z.object({
  id: idText,
  reason: z.string().trim().min(1).max(LONGEST_REASON),
  idempotencyKey,
});

export const confirmReceiptInput = z.object({ id: idText, idempotencyKey });
