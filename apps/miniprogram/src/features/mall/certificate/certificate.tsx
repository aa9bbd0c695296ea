import { Text, View } from '@tarojs/components';
import { formatCalendarDay } from '@/lib/format/date';
import { formatNumber, formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { FactRow } from '@/ui/fact-row';
import { Heading } from '@/ui/heading';
import { Picture } from '@/ui/picture';
import type { Order } from '../parts/use-order';
import './certificate.scss';

interface CertificateProps {
  readonly certificate: NonNullable<Order['certificate']>;
  readonly title: string;
  readonly imageUrl: string;
}

/** Who was helped with what, when, and the number under which it is kept. */
export function Certificate({ certificate, title, imageUrl }: CertificateProps) {
  const { t, language } = useI18n();
  const { number, date, cause, beneficiary, points, donatedFen, shopAddsFen } = certificate;
  return (
    <View className="certificate">
      <View className="certificate__frame">
        <View className="certificate__picture">
          <Picture url={imageUrl} />
        </View>
        <Text className="text-secondary">{t('certificate.thanks')}</Text>
        <Heading level={2} className="text-page-title">
          {title}
        </Heading>
        <Text className="text-break">{cause}</Text>
        <Text className="certificate__sum text-numbers">
          {formatYuan(donatedFen + shopAddsFen)}
        </Text>
        <View className="certificate__facts">
          <FactRow name={t('item.donation.to')}>{beneficiary}</FactRow>
          <FactRow name={t('certificate.points')}>
            {t('certificate.pointsAre', {
              points: formatNumber(points),
              yuan: formatYuan(donatedFen),
            })}
          </FactRow>
          <FactRow name={t('item.donation.shop')}>{formatYuan(shopAddsFen)}</FactRow>
          <FactRow name={t('certificate.date')}>{formatCalendarDay(date, language)}</FactRow>
          <FactRow name={t('certificate.number')}>{number}</FactRow>
        </View>
      </View>
    </View>
  );
}
