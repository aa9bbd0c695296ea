import type { CatalogueKey } from '@/lib/i18n/catalogue';
import type { Gift } from '../parts/use-gift';

export interface Moment {
  readonly name: Extract<CatalogueKey, `gift.time.${string}`>;
  readonly at: string;
  /** It has not happened yet. */
  readonly isAhead: boolean;
}

/** What happened to a gift and what is ahead, in this order. */
export function timeline(gift: Gift): Moment[] {
  const { state, sentAt, claimedAt, settledAt, expiresAt } = gift;
  const happened = (name: Moment['name'], at: string | null | undefined): Moment[] =>
    at ? [{ name, at, isAhead: false }] : [];
  const start = happened('gift.time.sent', sentAt);
  switch (state) {
    case 'PENDING':
      return [...start, { name: 'gift.time.until', at: expiresAt, isAhead: true }];
    case 'UNDER_REVIEW':
      return [
        ...start,
        ...happened('gift.time.claimed', claimedAt),
        ...happened('gift.time.review', claimedAt),
      ];
    case 'CLAIMED':
      return [
        ...start,
        ...happened('gift.time.claimed', claimedAt),
        ...happened('gift.time.arrived', settledAt),
      ];
    case 'WITHDRAWN':
      return [...start, ...happened('gift.time.withdrawn', settledAt)];
    case 'RETURNED':
      return [
        ...start,
        ...happened('gift.time.claimed', claimedAt),
        ...happened('gift.time.returned', settledAt),
      ];
  }
}
