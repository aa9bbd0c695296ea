import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Sheet } from '@/ui/sheet';
import { Stepper } from '@/ui/stepper';
import { AmountPad } from './amount-pad';
import { AmountShown } from './amount-shown';
import { textOf } from './amount-text';
import './points-card.scss';

interface PointsCardProps {
  readonly points: number;
  /** The member's balance when the card was read. */
  readonly available: number;
  /** The most that this sale takes; null until the first quote. */
  readonly max: number | null;
  readonly onChange: (points: number) => void;
}

/** Points are spent in round steps; anything between can be typed. */
const STEP_POINTS = 100;

/** How many points the member pays with. */
export function PointsCard({ points, available, max, onChange }: PointsCardProps) {
  const { t } = useI18n();
  const [isTyping, setTyping] = useState(false);
  if (available === 0 && points === 0) {
    return (
      <Card>
        <View className="points-card__head">
          <Text className="text-strong">{t('staff.points.title')}</Text>
          <Text className="text-secondary">{t('staff.points.none')}</Text>
        </View>
      </Card>
    );
  }
  const limit = max === null ? null : Math.min(max, available);
  const most = limit ?? 0;
  return (
    <Card>
      <View className="points-card__head">
        <Text className="text-strong">{t('staff.points.title')}</Text>
        <Text className="text-secondary text-numbers">
          {limit === null ? '' : t('staff.points.max', { max: formatNumber(limit) })}
        </Text>
      </View>
      <View className="points-card__stepper">
        <Stepper
          label={t('staff.points.label')}
          value={points}
          min={0}
          max={most}
          step={STEP_POINTS}
          onChange={onChange}
        />
      </View>
      <View className="points-card__actions">
        <Button variant="secondary" disabled={points === 0} onPress={() => onChange(0)}>
          {t('staff.points.clear')}
        </Button>
        <Button variant="secondary" disabled={most === 0} onPress={() => setTyping(true)}>
          {t('staff.points.type')}
        </Button>
        <Button
          variant="secondary"
          disabled={most === 0 || points === most}
          onPress={() => onChange(most)}
        >
          {t('staff.points.all')}
        </Button>
      </View>
      <Sheet isOpen={isTyping} title={t('staff.points.label')} onClose={() => setTyping(false)}>
        <PointsPad
          points={points}
          max={most}
          onDone={(typed) => {
            onChange(typed);
            setTyping(false);
          }}
        />
      </Sheet>
    </Card>
  );
}

interface PointsPadProps {
  readonly points: number;
  readonly max: number;
  readonly onDone: (points: number) => void;
}

function PointsPad({ points, max, onDone }: PointsPadProps) {
  const { t } = useI18n();
  const kind = { decimals: 0, max } as const;
  const [text, setText] = useState(textOf(points, kind));
  return (
    <View className="points-card__pad">
      <View className="points-card__head">
        <Text className="text-secondary">{t('staff.points.max', { max: formatNumber(max) })}</Text>
        <AmountShown text={text} isMoney={false} />
      </View>
      <AmountPad
        text={text}
        kind={kind}
        onChange={setText}
        doneLabel={t('staff.points.use')}
        onDone={onDone}
        allowsNone
      />
    </View>
  );
}
