import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { BalanceNumber } from '@/ui/balance-number';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { prizesPath } from '../parts/wheel-paths';
import './play-head.scss';

interface PlayHeadProps {
  readonly available: number;
  readonly isVisible: boolean;
  /** Whether the way to them is here, not below. */
  readonly hasPrizes: boolean;
}

/** What there is to play with, and the way to what was won. */
export function PlayHead({ available, isVisible, hasPrizes }: PlayHeadProps) {
  const { t } = useI18n();
  return (
    <View className="play-head">
      <View>
        <Text className="text-secondary">{t('wheel.available')}</Text>
        <BalanceNumber size="balance" points={available} isVisible={isVisible} />
      </View>
      {hasPrizes && (
        <Pressable className="play-head__prizes" onPress={() => goTo(prizesPath())}>
          <Icon name="gift" size="small" />
          <Text>{t('wheel.prizes')}</Text>
        </Pressable>
      )}
    </View>
  );
}
