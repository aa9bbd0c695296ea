import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { formatOdds } from '../parts/format-odds';
import { PrizeMark } from '../parts/prize-mark';
import type { Wheel } from '../play/use-wheel';
import './odds-sheet.scss';

interface OddsRowProps {
  readonly prize: Wheel['prizes'][number];
  /** Name of what steps in for prizes that have run out. */
  readonly fallback: string;
}

/** A prize, its odds and what is left of it. */
export function OddsRow({ prize, fallback }: OddsRowProps) {
  const { t } = useI18n();
  const note = noteOf();
  return (
    <View className="odds-row" ariaRole="listitem">
      <PrizeMark prize={prize} />
      <View className="odds-row__words">
        <Text className="text-break">{prize.name}</Text>
        {note !== null && <Text className="text-secondary">{note}</Text>}
      </View>
      <Text className="text-strong text-numbers">{formatOdds(prize.oddsPpm)}</Text>
    </View>
  );

  function noteOf(): string | null {
    const { stock, remainingStock: left } = prize;
    if (left === 0) return t('odds.soldOut', { name: fallback });
    if (left !== null && stock !== null) return t('odds.left', { left, stock });
    return prize.isFallback ? t('odds.fallback') : null;
  }
}
