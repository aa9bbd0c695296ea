import { GiftLockDocument } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useMemberQuery } from '@/lib/query/use-member-query';
import { hoursWords } from './hours-words';

/** Who points came from, and from when they can be passed on, as far as that is known. */
export function usePassingOn(name: string): string {
  const { t } = useI18n();
  const hours = useMemberQuery('GiftLock', GiftLockDocument, {}).data?.me.giftAllowance.lockHours;
  if (hours === undefined) return t('gift.received.from', { name });
  return hours === 0
    ? t('gift.received.unlocked', { name })
    : t('gift.received.locked', { name, time: hoursWords(hours, t) });
}
