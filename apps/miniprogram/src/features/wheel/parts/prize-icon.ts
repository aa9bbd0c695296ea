import type { PrizeKind } from '@/generated/graphql';
import type { IconName } from '@/ui/icon';

/** What a prize is, as a picture. */
export const PRIZE_ICONS: Readonly<Record<PrizeKind, IconName>> = {
  POINTS: 'coin',
  VOUCHER: 'ticket',
  GOODS: 'gift',
  NOTHING: 'heart',
};
