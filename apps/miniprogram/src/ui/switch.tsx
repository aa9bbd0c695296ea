import { View } from '@tarojs/components';
import { classNames } from './class-names';
import './switch.scss';

/** How a switch stands; what it stands in is what is pressed. */
export function Switch({ isOn }: { readonly isOn: boolean }) {
  return (
    <View className={classNames('switch', isOn && 'switch--on')} ariaHidden>
      <View className="switch__knob" />
    </View>
  );
}
