import { Text, View } from '@tarojs/components';
import type { CardMoment } from '@/lib/card-steps';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from '@/ui/icon';
import './code-hints.scss';
import { StepRing } from './step-ring';

interface CodeHintsProps {
  readonly moment: Extract<CardMoment, { kind: 'code' }>;
  readonly stepSeconds: number;
  readonly isOffline: boolean;
}

/**
 * What to do with the codes and how long they live. The words for offline use stand in the place of
 * the others, so that nothing moves when the network goes; they are no live region, for they change
 * every minute.
 */
export function CodeHints({ moment, stepSeconds, isOffline }: CodeHintsProps) {
  const { t } = useI18n();
  return (
    <View className="code-hints">
      <View className="code-hints__words">
        <Text className="text-strong">{t('card.show')}</Text>
        {isOffline ? (
          <View className="code-hints__line code-hints__line--offline">
            <Icon name="offline" size="small" />
            <Text>{t('card.offline', { minutes: moment.minutesLeft })}</Text>
          </View>
        ) : (
          <View className="code-hints__line">
            <Text>{t('card.refreshes')}</Text>
          </View>
        )}
      </View>
      <StepRing key={moment.step} stepSeconds={stepSeconds} elapsedMs={moment.elapsedMs} />
    </View>
  );
}
