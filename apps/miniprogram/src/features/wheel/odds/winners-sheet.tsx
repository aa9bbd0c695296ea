import { Text, View } from '@tarojs/components';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { FactRow } from '@/ui/fact-row';
import { Sheet } from '@/ui/sheet';
import './winners-sheet.scss';
import type { Wheel } from '../play/use-wheel';

interface WinnersSheetProps {
  readonly winners: Wheel['winners'];
  readonly onOdds: () => void;
  readonly onClose: () => void;
}

/** Who won lately, and when. */
export function WinnersSheet({ winners, onOdds, onClose }: WinnersSheetProps) {
  const { t, language } = useI18n();
  return (
    <Sheet isOpen title={t('winners.title')} onClose={onClose}>
      <View ariaRole="list">
        {winners.map(({ id, maskedNickname: name, prizeName: prize, wonAt }) => (
          <View key={id} ariaRole="listitem">
            <FactRow name={t('winners.line', { name, prize })}>
              {formatDayAndClock(Date.parse(wonAt), language)}
            </FactRow>
          </View>
        ))}
      </View>
      <View className="winners-sheet__end">
        <Text className="text-secondary">{t('winners.note')}</Text>
        <Button variant="secondary" onPress={onOdds}>
          {t('winners.odds')}
        </Button>
      </View>
    </Sheet>
  );
}
