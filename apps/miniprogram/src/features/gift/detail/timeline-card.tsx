import { View } from '@tarojs/components';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { FactRow } from '@/ui/fact-row';
import { Heading } from '@/ui/heading';
import { Lapses } from '../parts/lapses';
import type { Gift } from '../parts/use-gift';
import { timeline } from './timeline';

/** What happened to a gift, and when its points lapse. */
export function TimelineCard({ gift }: { readonly gift: Gift }) {
  const { t, language } = useI18n();
  return (
    <Card>
      <Heading level={2} className="text-title">
        {t('gift.timeline')}
      </Heading>
      <View>
        {timeline(gift).map(({ name, at }) => (
          <FactRow key={name} name={t(name)}>
            {formatDayAndClock(Date.parse(at), language)}
          </FactRow>
        ))}
        <Lapses pieces={gift.pointsExpiry} />
      </View>
    </Card>
  );
}
