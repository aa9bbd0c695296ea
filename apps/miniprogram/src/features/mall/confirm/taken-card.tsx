import { Text } from '@tarojs/components';
import type { RewardItemQuery } from '@/generated/graphql';
import { formatDate } from '@/lib/format/date';
import { formatFen, formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { FactRow } from '@/ui/fact-row';
import { Heading } from '@/ui/heading';
import { pointsTaken } from './points-taken';
import type { Choice } from './use-choice';
import type { UnitPrice } from './wanted-of';

/** So many days of lapsing points are named before they are summed up. */
const MOST_NAMED = 3;

interface TakenCardProps {
  readonly choice: Choice;
  readonly price: UnitPrice;
  readonly points: RewardItemQuery['me']['points'];
  readonly stores: RewardItemQuery['stores'];
}

/** Exactly what is taken, which points these are, and what remains. */
export function TakenCard({ choice, price, points, stores }: TakenCardProps) {
  const { t, language } = useI18n();
  const cost = price.points * choice.quantity;
  const fen = price.fen * choice.quantity;
  const taken = pointsTaken(cost, points.expiring);
  const day = (instant: string) => formatDate(Date.parse(instant), language);
  const named = taken.lapsing.slice(0, MOST_NAMED);
  const later = cost - named.reduce((sum, part) => sum + part.points, 0);
  const store = stores.find(({ id }) => id === choice.storeId);
  return (
    <Card>
      <Heading level={2} className="text-title">
        {t('confirm.taken')}
      </Heading>
      <FactRow name={t('confirm.taken.points')}>{formatNumber(cost)}</FactRow>
      {fen > 0 && <FactRow name={t('confirm.taken.cash')}>{formatFen(fen)}</FactRow>}
      {choice.method === 'PICKUP' && store !== undefined && (
        <FactRow name={t('confirm.taken.store')}>{store.name}</FactRow>
      )}
      <FactRow name={t('confirm.remains')}>
        {formatNumber(Math.max(0, points.available - cost))}
      </FactRow>
      {named.map((part) => (
        <FactRow key={part.expiresAt} name={t('confirm.uses', { date: day(part.expiresAt) })}>
          {formatNumber(part.points)}
        </FactRow>
      ))}
      {later > 0 && <FactRow name={t('confirm.uses.later')}>{formatNumber(later)}</FactRow>}
      <Text className="text-secondary">
        {taken.next === null
          ? t('confirm.order')
          : t('confirm.order.next', {
              points: taken.next.points,
              date: day(taken.next.expiresAt),
            })}
      </Text>
    </Card>
  );
}
