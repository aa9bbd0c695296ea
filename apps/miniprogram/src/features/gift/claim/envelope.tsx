import { View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from '@/ui/icon';
import { PointsNumber } from '@/ui/points-number';
import { Pressable } from '@/ui/pressable';
import './envelope.scss';
import type { Opening } from './use-opening';

interface EnvelopeProps {
  readonly opening: Opening;
  readonly points: number;
  /** It has just been opened: the points roll in. */
  readonly isFresh: boolean;
  readonly onSkip: () => void;
}

/** The envelope: closed, opening, or open with the points on the letter. */
export function Envelope({ opening, points, isFresh, onSkip }: EnvelopeProps) {
  const { t } = useI18n();
  const drawing = (
    <View className={`envelope envelope--${opening}`}>
      <View className="envelope__back" />
      <View className="envelope__letter">
        {opening === 'open' && (
          <PointsNumber points={points} size="balance" isSigned from={isFresh ? 0 : points} />
        )}
      </View>
      <View className="envelope__front" />
      <View className="envelope__flap" />
      {opening === 'closed' && (
        <View className="envelope__seal">
          <Icon name="heart" size="large" />
        </View>
      )}
    </View>
  );
  if (opening !== 'opening') return drawing;
  return (
    <Pressable className="envelope-skip" label={t('gift.claim.skip')} onPress={onSkip}>
      {drawing}
    </Pressable>
  );
}
