/** Why a card code opens no till session, in the order in which it is checked (product rules, "Card code"). */
export const CardCodeReason = {
  MALFORMED: 'MALFORMED',
  UNKNOWN: 'UNKNOWN',
  INVALID: 'INVALID',
  CLOCK_SKEW: 'CLOCK_SKEW',
  EXPIRED: 'EXPIRED',
  BLOCKED: 'BLOCKED',
  REPLAYED: 'REPLAYED',
} as const;

export type CardCodeReason = keyof typeof CardCodeReason;
