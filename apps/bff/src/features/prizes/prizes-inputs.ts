import { z } from 'zod';
import { idempotencyKey, idText, shippingAddress } from '../redemption-details/index.js';

/** A place to pick up belongs to PICKUP, an address to SHIPPING; GOODS have no code. */
export const claimPrizeInput = z
  .object({
    spinId: idText,
    method: z.enum(['PICKUP', 'SHIPPING'], {
      error: 'PICKUP or SHIPPING / 到店自提或邮寄',
    }),
    storeId: idText.nullish().transform((id) => id ?? null),
    address: shippingAddress.nullish().transform((given) => given ?? null),
    idempotencyKey,
  })
  .refine(({ method, storeId }) => (method === 'PICKUP') === (storeId !== null), {
    path: ['storeId'],
    error: 'for PICKUP and nothing else / 仅限到店自提，且必填',
  })
  .refine(({ method, address }) => (method === 'SHIPPING') === (address !== null), {
    path: ['address'],
    error: 'for SHIPPING and nothing else / 仅限邮寄，且必填',
  });
