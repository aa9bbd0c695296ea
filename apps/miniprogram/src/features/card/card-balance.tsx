import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { BalanceNumber } from '@/ui/balance-number';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Skeleton } from '@/ui/skeleton';
import type { useCardBalance } from './use-card-balance';

interface CardBalanceProps {
  readonly balance: ReturnType<typeof useCardBalance>;
  /** Whether the card is on screen. */
  readonly isVisible: boolean;
}

/** What there is to spend, and whose card it is by its tier. */
export function CardBalance({ balance, isVisible }: CardBalanceProps) {
  const { t } = useI18n();
  const me = balance.data?.me;
  if (me === undefined) return <Skeleton shape="row-card" />;
  return (
    <Card padding="flush" className="card-balance">
      <ListRow
        title={t('card.balance')}
        text={t('home.card.tier', { tier: me.tier.current.name })}
        end={<BalanceNumber points={me.points.available} isVisible={isVisible} />}
        onPress={() => goTo(paths.statement)}
      />
    </Card>
  );
}
