import { z } from 'zod';

const titles = z.object({ 'zh-CN': z.string(), en: z.string() });
const gift = { giftId: z.string(), points: z.number().int() };
const redemption = { redemptionId: z.string(), title: titles };

/** Of the points that came back, those whose date had passed. */
const lapsed = z.number().int().default(0);

/** Why a gift came back to whoever sent it. */
const returnedBy = z.enum(['TIMED_OUT', 'REJECTED', 'ALL_LAPSED', 'RECEIVER_LEFT']);

/** What a message says: its kind, and what the words need. Names of people are read when it is shown. */
export const messageContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('GIFT_CLAIMED'), ...gift, personId: z.string() }),
  z.object({ kind: z.literal('GIFT_RECEIVED'), ...gift, personId: z.string() }),
  z.object({
    kind: z.literal('GIFT_RETURNED'),
    ...gift,
    returnedBy,
    lapsed,
  }),
  z.object({ kind: z.literal('GIFT_REFUSED'), ...gift }),
  z.object({
    kind: z.literal('REDEMPTION_READY'),
    ...redemption,
    pickupBefore: z.number().int().nullable(),
  }),
  z.object({
    kind: z.literal('REDEMPTION_CANCELLED'),
    ...redemption,
    points: z.number().int(),
    lapsed,
    cancelledBy: z.enum(['CANCELLED_BY_STAFF', 'PAYMENT_TIMED_OUT', 'PICKUP_TIMED_OUT']),
    /** A prize that can be claimed again. */
    prize: z.object({ spinId: z.string(), claimBefore: z.number().int() }).nullable().default(null),
  }),
  z.object({
    kind: z.literal('PRIZE_TO_CLAIM'),
    spinId: z.string(),
    title: titles,
    claimBefore: z.number().int(),
  }),
  z.object({ kind: z.literal('PRIZE_LAPSED'), spinId: z.string(), title: titles }),
  z.object({
    kind: z.literal('POINTS_EXPIRING'),
    points: z.number().int(),
    /** Business date. */
    lapsesOn: z.string(),
    days: z.number().int(),
  }),
]);

export type MessageContent = z.infer<typeof messageContent>;

/** Whose name the words need. */
export const personIn = (content: MessageContent): string | null =>
  'personId' in content ? content.personId : null;
