import { Text } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useServerClock } from '@/lib/server-clock';
import { usePageVisible } from '@/lib/use-page-visible';
import { usePoll } from '@/lib/use-poll';
import { Card } from '@/ui/card';
import { timeLeft } from '../parts/time-left';
import './waiting-card.scss';

interface WaitingCardProps {
  /** By the server's clock, epoch ms. */
  readonly expiresAt: number;
  readonly refetch: () => unknown;
}

/** How long the gift still waits. While it is looked at, it hears of the friend who opens it. */
export function WaitingCard({ expiresAt, refetch }: WaitingCardProps) {
  const { t } = useI18n();
  const isVisible = usePageVisible();
  const left = expiresAt - useServerClock(isVisible);
  usePoll(isVisible, refetch);
  const isOver = left <= 0;
  return (
    <Card className="waiting-card">
      <Text className="text-page-title text-numbers" ariaRole="timer">
        {isOver ? t('gift.settling') : timeLeft(left)}
      </Text>
      {!isOver && <Text className="text-secondary">{t('gift.left')}</Text>}
    </Card>
  );
}
