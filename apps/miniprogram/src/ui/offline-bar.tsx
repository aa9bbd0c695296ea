import { View } from '@tarojs/components';
import { formatClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Notice } from './notice';
import './offline-bar.scss';

interface OfflineBarProps {
  /** When what is shown was fetched, epoch ms. */
  readonly dataFrom: number;
}

/** Says over the page's foot, so that nothing moves, that what is shown comes from the phone, and from when. */
export function OfflineBar({ dataFrom }: OfflineBarProps) {
  const { t } = useI18n();
  return (
    <View className="offline-bar">
      <Notice tone="warning" icon="offline">
        {t('offline.data', { time: formatClock(dataFrom) })}
      </Notice>
    </View>
  );
}
