import type { GiftState } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { IconName } from '@/ui/icon';
import { StatusHead } from '@/ui/status-head';
import type { Gift } from '../parts/use-gift';
import { giftWords } from './gift-words';

const ICONS: Readonly<Record<GiftState, IconName>> = {
  PENDING: 'envelope',
  UNDER_REVIEW: 'shield',
  CLAIMED: 'check',
  WITHDRAWN: 'return',
  RETURNED: 'return',
};

/** How far a gift has come. */
export function GiftHead({ gift }: { readonly gift: Gift }) {
  const { t } = useI18n();
  const { title, advice } = giftWords(gift, t);
  return <StatusHead icon={ICONS[gift.state]} title={title} text={advice} />;
}
