import { Text, View } from '@tarojs/components';
import { formatClock } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { BreakdownLines } from '@/ui/breakdown-lines';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { PointsNumber } from '@/ui/points-number';
import './card-result.scss';
import type { CardEvent } from './use-card-events';

interface CardResultProps {
  readonly event: CardEvent;
  readonly onDone: () => void;
}

const TITLES = {
  CARD_READ: 'card.read',
  SALE_RECORDED: 'card.sale.earned',
  SALE_REFUNDED: 'card.refund.title',
} as const;

/** What the till did with the card: recognised it, rang up a sale, took something back. */
export function CardResult({ event, onDone }: CardResultProps) {
  const { t } = useI18n();
  return (
    <Card>
      <View className="card-result" ariaLive="assertive">
        <View className="card-result__tick">
          <Icon name={event.kind === 'SALE_REFUNDED' ? 'return' : 'check'} size="large" />
        </View>
        <Text className="text-title">{t(TITLES[event.kind])}</Text>
        {event.kind === 'SALE_RECORDED' && (
          <PointsNumber size="balance" points={event.pointsEarned ?? 0} isSigned />
        )}
        <Text className="text-secondary">
          {t('card.read.at', {
            store: event.store.name,
            time: formatClock(Date.parse(event.at)),
          })}
        </Text>
        {event.kind === 'CARD_READ' && (
          <Text className="card-result__line">{t('card.read.text')}</Text>
        )}
        <View className="card-result__facts">
          {facts().map((fact) => (
            <Text key={fact} className="card-result__line text-numbers">
              {fact}
            </Text>
          ))}
        </View>
      </View>
      {event.breakdown.length > 0 && (
        <BreakdownLines lines={event.breakdown} totalLabel={t('card.sale.total')} />
      )}
      <View className="card-result__done">
        <Button variant="secondary" onPress={onDone}>
          {t('card.sale.done')}
        </Button>
      </View>
    </Card>
  );

  function facts(): string[] {
    const spent = Math.abs(event.pointsSpent ?? 0);
    const earned = Math.abs(event.pointsEarned ?? 0);
    if (event.kind === 'SALE_REFUNDED') {
      return [
        ...(spent > 0 ? [`${t('card.refund.back')} ${t('common.points', { points: spent })}`] : []),
        ...(earned > 0
          ? [`${t('card.refund.taken')} ${t('common.points', { points: earned })}`]
          : []),
      ];
    }
    return [
      ...(typeof event.payableFen === 'number'
        ? [t('card.sale.paid', { amount: formatFen(event.payableFen) })]
        : []),
      ...(spent > 0 ? [t('card.sale.spent', { points: spent })] : []),
    ];
  }
}
