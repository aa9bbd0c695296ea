import { type Fen, fen, type Points, points } from '@huiji/shared-types';
import { z } from 'zod';
import { idempotencyKey, idText, shippingAddress } from '../redemption-details/index.js';
import { FulfillmentMethod } from '../rewards/index.js';

const LARGEST_QUANTITY = 99;

/** A place to pick up belongs to PICKUP, an address to SHIPPING, and neither to anything else. */
export const redeemRewardInput = z
  .object({
    rewardId: idText,
    quantity: z.number().int().min(1).max(LARGEST_QUANTITY),
    method: z.enum(FulfillmentMethod),
    storeId: idText.nullish().transform((id) => id ?? null),
    address: shippingAddress.nullish().transform((given) => given ?? null),
    expectedPoints: z
      .number()
      .int()
      .min(0)
      .transform((value): Points => points(value)),
    expectedFen: z
      .number()
      .int()
      .min(0)
      .transform((value): Fen => fen(value)),
    idempotencyKey,
  })
  .refine(({ method, storeId }) => (method === 'PICKUP') === (storeId !== null), {
    path: ['storeId'],
    error: 'for PICKUP and nothing else / 仅限到店自提，且必填',
  })
  .refine(({ method, address: given }) => (method === 'SHIPPING') === (given !== null), {
    path: ['address'],
    error: 'for SHIPPING and nothing else / 仅限邮寄，且必填',
  });

export const cancelRedemptionInput = z.object({ id: idText, idempotencyKey });
