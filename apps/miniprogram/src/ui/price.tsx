import { Text, View } from '@tarojs/components';
import { formatNumber, formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from './class-names';
import './price.scss';

interface PriceProps {
  readonly points: number;
  /** The part in money, fen; 0 when there is none. */
  readonly fen: number;
  /** Points before today's offer, struck through. */
  readonly regularPoints?: number | null | undefined;
  readonly size?: 'normal' | 'large' | undefined;
}

/** What something costs: points, and money where it takes some. */
export function Price({ points, fen, regularPoints, size = 'normal' }: PriceProps) {
  const { t } = useI18n();
  return (
    <View className={classNames('price', `price--${size}`)}>
      <Text className="price__points text-numbers">{formatNumber(points)}</Text>
      <Text className="price__unit">
        {fen > 0 ? t('price.withCash', { yuan: formatYuan(fen) }) : t('price.unit', { points })}
      </Text>
      {typeof regularPoints === 'number' && (
        <View
          className="price__regular text-numbers"
          ariaRole="text"
          ariaLabel={t('price.regular', { points: regularPoints })}
        >
          <Text>{formatNumber(regularPoints)}</Text>
        </View>
      )}
    </View>
  );
}
