import type { GiftState } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { IconName } from '@/ui/icon';
import { StatusHead } from '@/ui/status-head';
import type { Gift } from '../parts/use-gift';
import { usePassingOn } from '../parts/use-passing-on';
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
  if (!gift.isMine && gift.state === 'CLAIMED') return <MineNow gift={gift} />;
  const { title, advice } = giftWords(gift, t);
  return <StatusHead icon={ICONS[gift.state]} title={title} text={advice} />;
}

/** Points that have become the member's, and from when they can be passed on. */
function MineNow({ gift }: { readonly gift: Gift }) {
  const { t } = useI18n();
  const { title } = giftWords(gift, t);
  return (
    <StatusHead icon={ICONS[gift.state]} title={title} text={usePassingOn(gift.sender.nickname)} />
  );
}
