import { type Fen, fen, type Points, points } from '@huiji/shared-types';
import { z } from 'zod';
import { FulfillmentMethod } from '../mall/index.js';
import { idempotencyKey, idText, visible } from '../redemption-details/index.js';

const LARGEST_QUANTITY = 99;
const LONGEST_NAME = 32;
const LONGEST_PHONE = 20;
const LONGEST_REGION = 64;
const LONGEST_STREET = 128;

const PHONE = /^\+?[0-9][0-9 -]{4,18}$/;

const address = z.object({
  recipient: visible(LONGEST_NAME),
  phone: z.string().max(LONGEST_PHONE).regex(PHONE, { error: 'a telephone number / 电话号码' }),
  region: visible(LONGEST_REGION),
  street: visible(LONGEST_STREET),
});

/** A place to pick up belongs to PICKUP, an address to SHIPPING, and neither to anything else. */
export const redeemRewardInput = z
  .object({
    rewardId: idText,
    quantity: z.number().int().min(1).max(LARGEST_QUANTITY),
    method: z.enum(FulfillmentMethod),
    storeId: idText.nullish().transform((id) => id ?? null),
    address: address.nullish().transform((given) => given ?? null),
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
