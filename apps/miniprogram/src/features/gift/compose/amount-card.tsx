import { Text, View } from '@tarojs/components';
import type { GiftAllowanceQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Heading } from '@/ui/heading';
import { Stepper } from '@/ui/stepper';
import { whichWords } from '../parts/which-words';
import './compose.scss';

/** Points; numbers that mean something to people here. */
const AMOUNTS = [66, 88, 188, 520];
const STEP = 10;

interface AmountCardProps {
  readonly me: GiftAllowanceQuery['me'];
  readonly points: number;
  /** The most that one gift may have now. */
  readonly most: number;
  readonly onChange: (points: number) => void;
}

/** How many points, within what may be given and what is left of the limits. */
export function AmountCard({ me, points, most, onChange }: AmountCardProps) {
  const { t } = useI18n();
  const { available, giftable } = me.points;
  const { minPoints, giftsLeftToday, pointsLeftToday, pointsLeftThisMonth, lockHours } =
    me.giftAllowance;
  return (
    <Card className="compose-card">
      <Heading level={2} className="text-title">
        {t('gift.amount')}
      </Heading>
      <View className="compose-card__chips" ariaRole="radiogroup" ariaLabel={t('gift.amount')}>
        {AMOUNTS.filter((amount) => amount <= most).map((amount) => (
          <Chip key={amount} isOn={amount === points} onPress={() => onChange(amount)}>
            {String(amount)}
          </Chip>
        ))}
      </View>
      <View className="compose-card__other">
        <Text>{t('gift.amount.other')}</Text>
        <Stepper
          label={t('gift.amount')}
          value={points}
          min={minPoints}
          max={Math.max(minPoints, most)}
          step={STEP}
          onChange={onChange}
        />
      </View>
      <View className="compose-card__limits">
        <Text className="text-strong">{t('gift.giftable', { points: giftable })}</Text>
        {giftable < available && (
          <Text className="text-secondary">
            {t('gift.giftable.why', { available, which: whichWords(lockHours, t) })}
          </Text>
        )}
        <Text className="text-secondary">
          {t('gift.limits', {
            gifts: giftsLeftToday,
            today: pointsLeftToday,
            month: pointsLeftThisMonth,
          })}
        </Text>
      </View>
    </Card>
  );
}
