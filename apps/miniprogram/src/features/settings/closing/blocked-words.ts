import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';

/** What stands in the way of closing the account, as the server counts it. */
export interface ClosureCauses {
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  /** Points set aside for these. */
  readonly heldPoints: number;
}

/** Why the account cannot be closed yet, every cause with its number, and what to do. */
export function blockedWords(causes: ClosureCauses, t: Translate): ErrorWords {
  const { openRedemptions, pendingGifts, heldPoints } = causes;
  const named = [
    ...(openRedemptions > 0 ? [t('closing.blocked.redemptions', { count: openRedemptions })] : []),
    ...(pendingGifts > 0 ? [t('closing.blocked.gifts', { count: pendingGifts })] : []),
    ...(heldPoints > 0 ? [t('closing.blocked.points', { count: heldPoints })] : []),
  ];
  const inWords = named.reduce((first, second, nth) =>
    t(nth < named.length - 1 ? 'closing.blocked.comma' : 'closing.blocked.and', { first, second }),
  );
  return {
    title: t('closing.blocked.title'),
    advice: t('closing.blocked.text', { causes: inWords }),
  };
}
