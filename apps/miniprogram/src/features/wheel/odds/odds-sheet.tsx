import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Heading } from '@/ui/heading';
import { Sheet } from '@/ui/sheet';
import type { Wheel } from '../play/use-wheel';
import { OddsRow } from './odds-row';
import './odds-sheet.scss';

interface OddsSheetProps {
  readonly wheel: Wheel;
  readonly onFairness: () => void;
  readonly onClose: () => void;
}

/** Every prize with its odds and what is left of it, and the rules, as they were published. */
export function OddsSheet({ wheel, onFairness, onClose }: OddsSheetProps) {
  const { t } = useI18n();
  const { prizes } = wheel;
  const fallback = prizes.find(({ isFallback }) => isFallback);
  const rules = wheel.rules.split('\n').filter((rule) => rule.trim() !== '');
  return (
    <Sheet isOpen title={t('odds.title')} onClose={onClose}>
      <View className="odds-sheet">
        <View ariaRole="list" ariaLabel={t('odds.table')}>
          {prizes.map((prize) => (
            <OddsRow key={prize.id} prize={prize} fallback={fallback?.name ?? ''} />
          ))}
          <View className="odds-sheet__sum" ariaRole="listitem">
            <Text className="text-secondary text-numbers">{t('odds.sum')}</Text>
          </View>
        </View>
        <View className="odds-sheet__rules">
          <Heading level={3} className="text-title">
            {t('odds.rules')}
          </Heading>
          {rules.map((rule) => (
            <Text key={rule} className="odds-sheet__rule text-break">
              {rule}
            </Text>
          ))}
        </View>
        <Button variant="secondary" onPress={onFairness}>
          {t('odds.fairness')}
        </Button>
      </View>
    </Sheet>
  );
}
