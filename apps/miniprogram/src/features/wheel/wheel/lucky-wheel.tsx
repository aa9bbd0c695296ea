import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { PrizePartsFragment } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from '@/ui/class-names';
import { PrizeMark } from '../parts/prize-mark';
import { labelTurn, labelWidth, sectorAngle, sectorMiddle } from './geometry';
import './lucky-wheel.scss';
import { discBackground, sectorTones, topPrize } from './sector-tones';
import { shortName } from './short-name';
import type { Turning } from './use-turning';

interface LuckyWheelProps {
  readonly prizes: readonly PrizePartsFragment[];
  readonly turning: Turning;
  /** Degrees clockwise, where it rests or is on the way to. */
  readonly rotation: number;
  /** Nobody can play it now. */
  readonly isFaded: boolean;
  /** What stands in the middle. */
  readonly children: ReactNode;
}

const WHOLE_PERCENT = 100;

const turned = (degrees: number) => `rotate(${degrees}deg)`;

/** The wheel with its prizes; the style sheet moves it towards its rotation. */
export function LuckyWheel({ prizes, turning, rotation, isFaded, children }: LuckyWheelProps) {
  const { t } = useI18n();
  const count = prizes.length;
  const width = labelWidth(count);
  const tones = sectorTones(count, topPrize(prizes));
  const names = prizes.map(({ name }) => name).join(t('wheel.and'));
  return (
    <View className={classNames('lucky-wheel', isFaded && 'lucky-wheel--faded')}>
      <View className="lucky-wheel__rim" />
      <View
        className={`lucky-wheel__disc lucky-wheel__disc--${turning}`}
        style={{ background: discBackground(tones), transform: turned(rotation) }}
        ariaRole="img"
        ariaLabel={t('wheel.label', { count, names })}
      >
        {prizes.map((prize, index) => {
          const middle = sectorMiddle(index, count);
          const turn = labelTurn(middle, rotation);
          return (
            <View key={prize.id} ariaHidden>
              <View
                className="lucky-wheel__line"
                style={{ transform: turned(middle + sectorAngle(count) / 2) }}
              />
              <View className="lucky-wheel__sector" style={{ transform: turned(middle) }}>
                <View
                  className={classNames(
                    'lucky-wheel__label',
                    `lucky-wheel__label--${tones[index] ?? 'card'}`,
                    turn !== 0 && 'lucky-wheel__label--turned',
                  )}
                  style={{
                    left: `${(WHOLE_PERCENT - width) / 2}%`,
                    width: `${width}%`,
                    transform: turned(turn),
                  }}
                >
                  <Text className="lucky-wheel__name">{shortName(prize.name)}</Text>
                  <PrizeMark prize={prize} size="small" />
                </View>
              </View>
            </View>
          );
        })}
      </View>
      <View className="lucky-wheel__pointer" />
      {children}
    </View>
  );
}
