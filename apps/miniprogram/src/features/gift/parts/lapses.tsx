import { formatDate } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { FactRow } from '@/ui/fact-row';
import type { Gift } from './use-gift';

/** When the points of a gift lapse, soonest first. */
export function Lapses({ pieces }: { readonly pieces: Gift['pointsExpiry'] }) {
  const { t, language } = useI18n();
  if (pieces.length === 0) return null;
  const lines = pieces.map(({ expiresAt, points }) => {
    const date = formatDate(Date.parse(expiresAt), language);
    return pieces.length > 1 ? t('gift.lapses.part', { date, points }) : date;
  });
  return <FactRow name={t('gift.lapses')}>{lines.join('\n')}</FactRow>;
}
