import { Text, View } from '@tarojs/components';
import { classNames } from './class-names';
import './checkbox.scss';
import { Icon } from './icon';
import { Pressable } from './pressable';

interface CheckboxProps {
  readonly children: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A box to tick, with its words beside it. */
export function Checkbox({ children, isOn, onChange }: CheckboxProps) {
  return (
    <Pressable className="checkbox" role="checkbox" checked={isOn} onPress={() => onChange(!isOn)}>
      <View className={classNames('checkbox__box', isOn && 'checkbox__box--on')}>
        {isOn && <Icon name="check" size="small" />}
      </View>
      <Text className="checkbox__words">{children}</Text>
    </Pressable>
  );
}
