import { formatClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Notice } from './notice';

interface OfflineBarProps {
  /** When what is shown was fetched, epoch ms. */
  readonly dataFrom: number;
}

/** Says that what is shown comes from the phone, and from when. */
export function OfflineBar({ dataFrom }: OfflineBarProps) {
  const { t } = useI18n();
  return (
    <Notice tone="warning" icon="offline">
      {t('offline.data', { time: formatClock(dataFrom) })}
    </Notice>
  );
}
