import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { worthFen } from '@/lib/programme/points-worth';
import { useProgramme } from '@/lib/programme/use-programme';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { firstRun } from '@/lib/session/sessions';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';

const KINDS = [
  ['bag', 'goods'],
  ['ticket', 'vouchers'],
  ['person', 'experiences'],
  ['heart', 'donations'],
] as const;

/** The mall for somebody who only looks around: what points can become, and the invitation. */
export function GuestShelfScreen() {
  const { t } = useI18n();
  const query = useProgramme();
  useRefreshOnShow(query);
  return (
    <Page title={t('tabs.mall')} tab="mall">
      <QueryView query={query} skeleton={<Skeleton shape="picture" />}>
        {({ programme: { welcomePoints, pointsPerYuan } }) => (
          <>
            <Card>
              <EmptyState
                icon="gift"
                title={t('mall.guest.title')}
                text={
                  welcomePoints > 0
                    ? t('mall.guest.welcome', {
                        points: welcomePoints,
                        yuan: formatYuan(worthFen(welcomePoints, pointsPerYuan)),
                      })
                    : t('mall.guest.text')
                }
                action={{ label: t('mall.guest.action'), onPress: firstRun.ask }}
              />
            </Card>
            <Card padding="flush">
              {KINDS.map(([icon, kind]) => (
                <ListRow
                  key={kind}
                  icon={icon}
                  title={t(`mall.guest.${kind}`)}
                  text={t(`mall.guest.${kind}.text`)}
                />
              ))}
            </Card>
          </>
        )}
      </QueryView>
    </Page>
  );
}
