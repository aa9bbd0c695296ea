import { View } from '@tarojs/components';
import { classNames } from './class-names';
import type { PressableProps } from './pressable.types';

const noPress = () => undefined;

/** Anything to press. */
export function Pressable(props: PressableProps) {
  const { label, selected, checked, expanded } = props;
  const isDisabled = props.disabled === true || props.isBusy === true;
  return (
    <View
      className={classNames('pressable', isDisabled && 'pressable--disabled', props.className)}
      hoverClass={isDisabled ? 'none' : 'pressable--pressed'}
      hoverStayTime={120}
      onClick={isDisabled ? noPress : props.onPress}
      ariaRole={props.role ?? 'button'}
      ariaDisabled={isDisabled}
      {...(label === undefined ? {} : { ariaLabel: label })}
      {...(selected === undefined ? {} : { ariaSelected: selected })}
      {...(checked === undefined ? {} : { ariaChecked: checked })}
      {...(expanded === undefined ? {} : { ariaExpanded: expanded })}
    >
      {props.children}
    </View>
  );
}
