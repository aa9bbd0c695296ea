import { z } from 'zod';

const count = z.number().int().min(0).max(100_000);
const days = z.number().int().min(0).max(100_000);
const basisPoints = z.number().int().min(0).max(100_000);
const rate = z.number().int().min(1).max(1_000_000);
const words = z.strictObject({
  zh: z.string().trim().min(1).max(32),
  en: z.string().trim().min(1).max(32),
});

type Words = z.infer<typeof words>;

const LONGEST_CATEGORY = 64;

/**
 * The programme's rules and numbers; every key can be overridden through PROGRAM_CONFIG.
 * Ranges: counts and days 0 to 100,000 (0 = off), basis points 0 to 100,000, rates 1 to 1,000,000.
 */
export const programmeSettingsSchema = z.strictObject({
  program: z
    .strictObject({
      timeZone: z.string().default('Asia/Shanghai'),
      /** What the programme is called. */
      name: words.default({ zh: '惠积', en: 'Huiji' }),
      /** What the categories of `earn.categoryBps` are called; one without a name shows its code. */
      categoryNames: z
        .record(z.string().min(1).max(LONGEST_CATEGORY), words)
        .default({})
        .transform(
          (given): Record<string, Words> => ({
            default: { zh: '日常商品', en: 'Everyday goods' },
            fresh: { zh: '生鲜', en: 'Fresh food' },
            luxury: { zh: '奢品', en: 'Luxury' },
            ...given,
          }),
        ),
    })
    .prefault({}),
  value: z.strictObject({ pointsPerYuan: rate.default(100) }).prefault({}),
  earn: z
    .strictObject({
      /** Points for each yuan really paid, by category, in basis points; `default` serves every other category. */
      categoryBps: z
        .record(z.string().min(1).max(LONGEST_CATEGORY), basisPoints)
        .default({})
        .transform((given): Record<string, number> & { default: number } => ({
          default: 10_000,
          fresh: 20_000,
          luxury: 50_000,
          ...given,
        })),
      weekendBonusBps: basisPoints.default(5_000),
      welcomePoints: count.default(500),
      welcomeDoubleDays: days.default(7),
    })
    .prefault({}),
  till: z
    .strictObject({
      maxPointsShareBps: basisPoints.default(5_000),
      sessionMinutes: rate.default(5),
    })
    .prefault({}),
  expiry: z
    .strictObject({
      policy: z
        .enum(['MONTHS_TO_MONTH_END', 'YEAR_END_NEXT', 'DAYS', 'NEVER'])
        .default('MONTHS_TO_MONTH_END'),
      months: count.default(12),
      days: days.default(365),
      graceDays: days.default(7),
    })
    .prefault({}),
  tiers: z
    .strictObject({
      goldTierPoints: rate.default(5_000),
      diamondTierPoints: rate.default(20_000),
      silverMultiplierBps: basisPoints.default(10_000),
      goldMultiplierBps: basisPoints.default(12_000),
      diamondMultiplierBps: basisPoints.default(15_000),
    })
    .prefault({}),
  card: z
    .strictObject({
      /** Two digits before every card code; 10-15, 25-30 and 62 belong to payment codes. */
      codePrefix: z
        .string()
        .regex(/^\d{2}$/)
        .refine((prefix) => !/^(1[0-5]|2[5-9]|30|62)$/.test(prefix), {
          error: '10-15, 25-30 and 62 belong to payment codes',
        })
        .default('86'),
    })
    .prefault({}),
  mall: z
    .strictObject({
      /** How much less the rewards of the offer day cost. */
      offerDayDiscountBps: basisPoints.default(5_000),
      /** Within which the cash part must be paid. */
      paymentMinutes: rate.default(15),
      /** Within which a reward must be picked up. */
      pickupDays: rate.default(14),
      /** After which what was sent counts as received. */
      receiptDays: rate.default(10),
    })
    .prefault({}),
  gifting: z
    .strictObject({
      minPoints: rate.default(10),
      maxPoints: rate.default(2_000),
      giftsPerDay: count.default(5),
      pointsPerDay: count.default(2_000),
      pointsPerMonth: count.default(5_000),
      claimsPerDay: count.default(5),
      receivedPointsPerMonth: count.default(10_000),
      /** Whole days since joining, by business date, before a member may send. */
      minAccountAgeDays: days.default(7),
      /** After which an unclaimed gift goes back. */
      claimHours: rate.default(24),
      /** How long received points cannot be gifted on. */
      lockHours: count.default(24),
      risk: z
        .strictObject({
          /** A claim whose score reaches it waits for an operator. */
          holdScore: rate.default(100),
          /** What happened within is looked at together. */
          windowHours: z.number().int().min(1).max(24).default(24),
          /** A receiver is new until so many days old. */
          newAccountDays: days.default(7),
          /** So many different senders to one new receiver are too many. */
          manySenders: count.default(3),
          /** A sender who is younger and passes on what others sent is part of a chain. */
          youngAccountDays: days.default(30),
        })
        .prefault({}),
    })
    .prefault({}),
  wheel: z
    .strictObject({
      /** What a version costs, gives away and allows where its description does not say. */
      costPoints: count.default(50),
      freeSpinsPerDay: count.default(1),
      spinsPerDay: rate.default(10),
      /** Points that the prizes of one business date may bring together, the fallback apart. */
      dailyBudgetPoints: rate.default(200_000),
    })
    .prefault({}),
  rates: z
    .strictObject({
      operationsPerMinute: rate.default(120),
      mutationsPerMinute: rate.default(30),
      signInsPerMinute: rate.default(10),
      visitsPerMinute: rate.default(60),
      unknownGiftClaimsPerMinute: rate.default(10),
    })
    .prefault({}),
});

export type ProgrammeSettings = z.infer<typeof programmeSettingsSchema>;

export const defaultProgrammeSettings: ProgrammeSettings = programmeSettingsSchema.parse({});
