import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ListRow } from '@/ui/list-row';
import { SeedsPageRow } from '../fairness/seeds-page-row';
import { prizesPath } from '../parts/wheel-paths';

/** The Play tab while no wheel is planned: what it will be, and where everything of those before is. */
export function NoWheel() {
  const { t } = useI18n();
  return (
    <>
      <Card>
        <EmptyState
          icon="wheel"
          title={t('play.none')}
          text={t('play.none.text')}
          action={{ label: t('play.none.action'), onPress: () => switchTo('mall') }}
        />
      </Card>
      <Card padding="flush">
        <ListRow
          icon="gift"
          title={t('wheel.prizes')}
          text={t('play.none.prizes.text')}
          onPress={() => goTo(prizesPath())}
        />
        <ListRow
          icon="receipt"
          title={t('spins.title')}
          text={t('spins.row.text')}
          onPress={() => goTo(paths.spins)}
        />
        <SeedsPageRow />
      </Card>
    </>
  );
}
