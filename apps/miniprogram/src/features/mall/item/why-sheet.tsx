import { Text, View } from '@tarojs/components';
import type { RewardAvailabilityState } from '@/generated/graphql';
import type { ErrorWords } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import './why-sheet.scss';

interface WhySheetProps {
  readonly words: ErrorWords;
  readonly state: RewardAvailabilityState;
  readonly onClose: () => void;
}

/** What earning more would change. */
const EARNING_HELPS: readonly RewardAvailabilityState[] = ['INSUFFICIENT_POINTS', 'TIER_TOO_LOW'];

/** Why a reward cannot be had now, and what to do instead. */
export function WhySheet({ words, state, onClose }: WhySheetProps) {
  const { t } = useI18n();
  const isEarning = EARNING_HELPS.includes(state);
  return (
    <Sheet isOpen title={words.title} onClose={onClose}>
      <View className="why-sheet">
        <Text>{words.advice}</Text>
        {isEarning ? (
          <Button onPress={() => switchTo('card')}>{t('mall.why.showCard')}</Button>
        ) : (
          <Button onPress={() => switchTo('mall')}>{t('mall.why.others')}</Button>
        )}
      </View>
    </Sheet>
  );
}
