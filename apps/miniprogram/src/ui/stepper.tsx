import { Text, View } from '@tarojs/components';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from './icon';
import { Pressable } from './pressable';
import './stepper.scss';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** How much one press changes. Default 1. */
  readonly step?: number | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number between two buttons; it stops at its limits. */
export function Stepper({ label, value, min, max, step = 1, onChange }: StepperProps) {
  const { t } = useI18n();
  return (
    <View className="stepper" ariaRole="group" ariaLabel={label}>
      <Pressable
        className="stepper__button"
        label={`${label}: ${t('common.decrease')}`}
        disabled={value <= min}
        onPress={() => onChange(Math.max(min, value - step))}
      >
        <Icon name="minus" />
      </Pressable>
      <View className="stepper__value text-numbers" ariaLive="polite">
        <Text>{formatNumber(value)}</Text>
      </View>
      <Pressable
        className="stepper__button"
        label={`${label}: ${t('common.increase')}`}
        disabled={value >= max}
        onPress={() => onChange(Math.min(max, value + step))}
      >
        <Icon name="plus" />
      </Pressable>
    </View>
  );
}
