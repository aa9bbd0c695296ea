import { Text } from '@tarojs/components';
import { classNames } from './class-names';
import './chip.scss';
import { Pressable } from './pressable';

interface ChipProps {
  readonly children: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** One of a set of choices of which exactly one is on. */
export function Chip({ children, isOn, onPress }: ChipProps) {
  return (
    <Pressable className="chip" role="radio" checked={isOn} onPress={onPress}>
      <Text className={classNames('chip__label', isOn && 'chip__label--on')}>{children}</Text>
    </Pressable>
  );
}
