import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { currentLook } from '@/lib/appearance/appearance-store';
import { useI18n } from '@/lib/i18n/use-i18n';
import { prefersReducedMotion } from '@/platform/motion';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import type { Wheel } from './use-wheel';
import './ticker.scss';

/** How long each winner stands there, ms. */
const EACH_MS = 3_000;
/** Fewer would look like the same few people winning all the time. */
const FEWEST = 5;

interface TickerProps {
  readonly winners: Wheel['winners'];
  readonly isRunning: boolean;
  readonly onPress: () => void;
}

/** Who really won something lately, one after another; all of them behind a press. */
export function Ticker({ winners, isRunning, onPress }: TickerProps) {
  const { t } = useI18n();
  const [turn, setTurn] = useState(0);
  const isShown = winners.length >= FEWEST;
  useEffect(() => {
    if (!isRunning || !isShown || prefersReducedMotion() || currentLook().hasLittleMotion) return;
    const timer = setInterval(() => setTurn((before) => before + 1), EACH_MS);
    return () => clearInterval(timer);
  }, [isRunning, isShown]);
  const winner = winners[turn % Math.max(1, winners.length)];
  if (!isShown || winner === undefined) return null;
  return (
    <Pressable className="ticker" onPress={onPress}>
      <Icon name="bell" size="small" />
      <Text className="only-for-readers">{t('winners.title')}</Text>
      <View key={winner.id} className="ticker__line">
        <Text>{t('winners.line', { name: winner.maskedNickname, prize: winner.prizeName })}</Text>
      </View>
      <Icon name="forward" size="small" />
    </Pressable>
  );
}
