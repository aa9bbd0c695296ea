import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { GiftCard } from '../parts/gift-card';
import type { Gift } from '../parts/use-gift';
import { GiftHead } from './gift-head';
import { ShareWays } from './share-ways';
import { TimelineCard } from './timeline-card';
import { usePrivateMessage } from './use-private-message';
import { WaitingCard } from './waiting-card';
import { WithdrawSheet } from './withdraw-sheet';

interface GiftContentProps {
  readonly memberId: string;
  readonly gift: Gift;
  readonly refetch: () => unknown;
}

/** A gift to whoever sent or claimed it; while it waits, the ways to send it come first. */
export function GiftContent({ memberId, gift, refetch }: GiftContentProps) {
  const { t } = useI18n();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { design, message, sender, points, sharePath, isMine } = gift;
  const isWaiting = isMine && gift.state === 'PENDING';
  usePrivateMessage(isWaiting ? gift.id : null);
  return (
    <>
      <GiftHead gift={gift} />
      <GiftCard design={design} message={message} sender={sender.nickname} points={points} />
      {isWaiting && sharePath && <ShareWays gift={gift} sharePath={sharePath} />}
      {isWaiting && <WaitingCard expiresAt={Date.parse(gift.expiresAt)} refetch={refetch} />}
      <TimelineCard gift={gift} />
      {isWaiting && (
        <Button variant="secondary" onPress={() => setWithdrawing(true)}>
          {t('gift.withdraw')}
        </Button>
      )}
      {isMine && !isWaiting && (
        <Button variant="secondary" onPress={() => goTo(paths.giftCompose)}>
          {t('gift.sendAnother')}
        </Button>
      )}
      {isWaiting && isWithdrawing && (
        <WithdrawSheet memberId={memberId} gift={gift} onClose={() => setWithdrawing(false)} />
      )}
    </>
  );
}
