import type { Translate } from '@/lib/i18n/translate';
import { appCard } from '@/lib/use-share-app';
import type { ShareCard } from '@/platform/share';
import { designFile, designOf } from '../designs';
import type { Gift } from '../parts/use-gift';

/** Whom a gift is from and what is in it, for whoever has no picture of it. */
export const giftTitle = ({ sender, points }: Gift, t: Translate): string =>
  t('gift.card.title', { name: sender.nickname, points });

/** What the page of a gift sends to a chat: the gift while it waits, afterwards the app. */
export function shareCard(gift: Gift | null | undefined, t: Translate): ShareCard {
  if (!gift?.isMine || gift.state !== 'PENDING' || !gift.sharePath) return appCard(t);
  return {
    title: gift.message ?? giftTitle(gift, t),
    path: gift.sharePath,
    picture: designFile(designOf(gift.design)),
  };
}
