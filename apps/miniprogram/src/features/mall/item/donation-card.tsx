import { Text } from '@tarojs/components';
import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { FactRow } from '@/ui/fact-row';
import { Heading } from '@/ui/heading';
import './item-content.scss';
import type { RewardItem } from './use-reward-item';

/** Whom a donation helps, what the points become, and what the shop adds. */
export function DonationCard({
  donation,
}: {
  readonly donation: NonNullable<RewardItem['donation']>;
}) {
  const { t } = useI18n();
  const { cause, beneficiary, donatedFen, shopAddsFen } = donation;
  return (
    <Card className="item-part">
      <Heading level={2} className="text-title">
        {t('item.donation')}
      </Heading>
      <Text className="text-break">{cause}</Text>
      <FactRow name={t('item.donation.to')}>{beneficiary}</FactRow>
      <FactRow name={t('item.donation.yours')}>{formatYuan(donatedFen)}</FactRow>
      <FactRow name={t('item.donation.shop')}>{formatYuan(shopAddsFen)}</FactRow>
      <FactRow name={t('item.donation.sum')}>{formatYuan(donatedFen + shopAddsFen)}</FactRow>
      <Text className="text-secondary">{t('item.donation.certificate')}</Text>
    </Card>
  );
}
