import { z } from 'zod';

/** What a transaction keeps about itself for the statement. Whoever books it writes what applies. */
export const statementFacts = z.object({
  storeId: z.string().optional(),
  receiptNumber: z.string().optional(),
  /** Rules that made the points, each with its part. */
  breakdown: z.array(z.object({ ruleCode: z.string(), points: z.number().int() })).optional(),
  /** Of the points earned, what paid debt at once. */
  debtPaid: z.number().int().optional(),
  /** The reward that points were spent on or came back from. */
  reward: z
    .object({
      redemptionId: z.string(),
      number: z.string(),
      title: z.object({ 'zh-CN': z.string(), en: z.string() }),
      quantity: z.number().int(),
      /** Why it was undone. */
      undoneBy: z
        .enum([
          'CANCELLED_BY_MEMBER',
          'CANCELLED_BY_STAFF',
          'PAYMENT_TIMED_OUT',
          'PICKUP_TIMED_OUT',
          'PAID_TOO_LATE',
        ])
        .optional(),
    })
    .optional(),
  /** The gift that points went into or came from. */
  gift: z
    .object({
      giftId: z.string(),
      /** Why it came back. */
      returnedBy: z
        .enum(['WITHDRAWN', 'TIMED_OUT', 'ALL_LAPSED', 'REJECTED', 'SENDER_LEFT', 'RECEIVER_LEFT'])
        .optional(),
    })
    .optional(),
  /** The spin that took points or brought them. */
  wheel: z
    .object({
      spinId: z.string(),
      /** For what it brought. */
      prize: z.object({ 'zh-CN': z.string(), en: z.string() }).optional(),
    })
    .optional(),
  /** Of the points clawed back, what became debt. */
  owed: z.number().int().optional(),
});

export type StatementFacts = z.infer<typeof statementFacts>;
