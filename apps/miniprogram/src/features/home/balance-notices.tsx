import type { HomeQuery } from '@/generated/graphql';
import { daysBetween, formatDay } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { now } from '@/platform/clock';
import { paths } from '@/routes';
import { Notice } from '@/ui/notice';

/** What the member should know about the balance; nothing when there is nothing. */
export function BalanceNotices({ points }: { readonly points: HomeQuery['me']['points'] }) {
  const { t, language } = useI18n();
  const [soonest] = points.expiring;
  const open = () => goTo(paths.statement);
  const openRewards = (lapsing: number) => goTo(`${paths.mallLapsing}?points=${lapsing}`);
  return (
    <>
      {points.debt > 0 && (
        <Notice tone="warning" icon="alert" onPress={open}>
          {t('home.debt', { points: points.debt })}
        </Notice>
      )}
      {soonest !== undefined && (
        <Notice
          tone="warning"
          icon="clock"
          note={t('home.expiring.until', {
            date: formatDay(Date.parse(soonest.expiresAt), language),
          })}
          onPress={() => openRewards(soonest.points)}
        >
          {lapseText(soonest.points, Date.parse(soonest.expiresAt))}
        </Notice>
      )}
    </>
  );

  function lapseText(lapsing: number, at: number): string {
    const days = daysBetween(now(), at);
    if (days <= 0) return t('home.expiring.today', { points: lapsing });
    return t('home.expiring', { points: lapsing, days });
  }
}
