import type { GiftUnavailability } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { replaceWith, switchTo } from '@/lib/navigate';
import { EmptyState } from '@/ui/empty-state';
import type { IconName } from '@/ui/icon';
import { giftPath } from '../parts/gift-paths';
import { goneWords } from '../parts/gone-words';

const ICONS: Readonly<Record<GiftUnavailability, IconName>> = {
  NOT_FOUND: 'search',
  OWN_GIFT: 'envelope',
  ALREADY_CLAIMED: 'gift',
  WITHDRAWN: 'return',
  EXPIRED: 'clock',
  UNDER_REVIEW: 'shield',
};

interface ClaimGoneProps {
  readonly reason: GiftUnavailability;
  /** Where somebody may look at it further; none for a gift of others. */
  readonly giftId?: string | undefined;
}

/** There is nothing to claim here: why, and where to go on. */
export function ClaimGone({ reason, giftId }: ClaimGoneProps) {
  const { t } = useI18n();
  const { title, advice } = goneWords('gone', reason, t);
  return (
    <EmptyState
      icon={ICONS[reason]}
      title={title}
      text={advice}
      action={
        giftId === undefined
          ? { label: t('gift.claim.toHome'), onPress: () => switchTo('home') }
          : { label: t('gift.claim.see'), onPress: () => replaceWith(giftPath(giftId)) }
      }
    />
  );
}
