import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { BreakdownLines } from '@/ui/breakdown-lines';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { PointsNumber } from '@/ui/points-number';
import './card-result.scss';
import { resultWords } from './result-words';
import type { CardEvent } from './use-card-events';

interface CardResultProps {
  readonly event: CardEvent;
  readonly onDone: () => void;
}

/** What the till did with the card: recognised it, rang up a sale, took something back. */
export function CardResult({ event, onDone }: CardResultProps) {
  const { t } = useI18n();
  const words = resultWords(event, t);
  const isRead = event.kind === 'CARD_READ';
  return (
    <Card>
      <View className="card-result">
        <View className="card-result__tick">
          <Icon name={event.kind === 'SALE_REFUNDED' ? 'return' : 'check'} size="large" />
        </View>
        <Text className="text-title">{words.title}</Text>
        {event.kind === 'SALE_RECORDED' && (
          <PointsNumber size="balance" points={event.pointsEarned ?? 0} isSigned />
        )}
        <Text className="text-secondary">{words.place}</Text>
        {isRead && <Text className="card-result__line">{t('card.read.text')}</Text>}
        <View className="card-result__facts">
          {words.facts.map((fact) => (
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
        {!isRead && (
          <View className="card-result__button">
            <Button variant="plain" onPress={() => goTo(paths.statement)}>
              {t('card.sale.details')}
            </Button>
          </View>
        )}
        <View className="card-result__button">
          <Button variant="secondary" onPress={onDone}>
            {t('card.sale.done')}
          </Button>
        </View>
      </View>
    </Card>
  );
}
