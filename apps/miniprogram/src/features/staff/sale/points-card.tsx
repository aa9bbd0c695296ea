import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Sheet } from '@/ui/sheet';
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

/** How many points the member pays with: none, as many as the sale takes, or a number that they name. */
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
  const most = Math.min(max ?? 0, available);
  const isOther = points > 0 && points !== most;
  return (
    <Card>
      <Text className="text-strong">{t('staff.points.title')}</Text>
      <View
        className="points-card__choices"
        ariaRole="radiogroup"
        ariaLabel={t('staff.points.label')}
      >
        <Chip isOn={points === 0} onPress={() => onChange(0)}>
          {t('staff.points.clear')}
        </Chip>
        {most > 0 && (
          <>
            <Chip isOn={points === most} onPress={() => onChange(most)}>
              {t('staff.points.most', { points: most })}
            </Chip>
            <Chip isOn={isOther} onPress={() => setTyping(true)}>
              {isOther ? t('staff.points.some', { points }) : t('staff.points.type')}
            </Chip>
          </>
        )}
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
