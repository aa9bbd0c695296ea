import type { GiftDirection } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useServerClock } from '@/lib/server-clock';
import { usePageVisible } from '@/lib/use-page-visible';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { GiftRow } from './gift-row';
import type { useGifts } from './use-gifts';

interface GiftListProps {
  readonly gifts: ReturnType<typeof useGifts>;
  readonly direction: GiftDirection;
}

const SKELETONS = ['first', 'second', 'third'];

/** Gifts with a visible end, or why there are none. */
export function GiftList({ gifts, direction }: GiftListProps) {
  const { t } = useI18n();
  const { all } = gifts;
  const isVisible = usePageVisible();
  const isWaiting = all?.some(({ isMine, state }) => isMine && state === 'PENDING') ?? false;
  const time = useServerClock(isVisible && isWaiting);
  if (all === undefined) {
    return gifts.error === null ? (
      SKELETONS.map((one) => <Skeleton key={one} shape="row-card" />)
    ) : (
      <ErrorState error={gifts.error} onRetry={() => void gifts.refetch()} />
    );
  }
  if (all.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="gift"
          title={t(`gift.list.empty.${direction}`)}
          text={t(`gift.list.empty.${direction}.text`)}
        />
      </Card>
    );
  }
  return (
    <>
      {all.map((gift) => (
        <GiftRow key={gift.id} gift={gift} time={time} />
      ))}
      <ListEnd list={gifts} />
    </>
  );
}
