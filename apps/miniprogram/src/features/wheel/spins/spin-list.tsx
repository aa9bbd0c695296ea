import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { SpinRow } from './spin-row';
import type { useSpins } from './use-spins';

interface SpinListProps {
  readonly spins: ReturnType<typeof useSpins>;
  readonly wonOnly: boolean;
}

const SKELETONS = ['first', 'second', 'third'];

/** Spins with a visible end, or why there are none. */
export function SpinList({ spins, wonOnly }: SpinListProps) {
  const { t } = useI18n();
  const { all } = spins;
  if (all === undefined) {
    return spins.error === null ? (
      SKELETONS.map((one) => <Skeleton key={one} shape="row-card" />)
    ) : (
      <ErrorState error={spins.error} onRetry={() => void spins.refetch()} />
    );
  }
  if (all.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="wheel"
          title={t(wonOnly ? 'spins.empty.won' : 'spins.empty')}
          text={t(wonOnly ? 'spins.empty.won.text' : 'spins.empty.text')}
          action={{ label: t('spins.toWheel'), onPress: () => switchTo('play') }}
        />
      </Card>
    );
  }
  return (
    <>
      <Card padding="flush">
        {all.map((spin) => (
          <SpinRow key={spin.id} spin={spin} />
        ))}
      </Card>
      <ListEnd list={spins} />
    </>
  );
}
