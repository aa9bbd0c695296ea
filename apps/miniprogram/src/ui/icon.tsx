import { View } from '@tarojs/components';
import './icon.scss';

export type IconName =
  | 'alert'
  | 'back'
  | 'backspace'
  | 'bag'
  | 'bell'
  | 'box'
  | 'cake'
  | 'calendar'
  | 'camera'
  | 'check'
  | 'clock'
  | 'close'
  | 'code'
  | 'coin'
  | 'download'
  | 'envelope'
  | 'eye'
  | 'eye-off'
  | 'forward'
  | 'gift'
  | 'globe'
  | 'heart'
  | 'home'
  | 'info'
  | 'list'
  | 'lock'
  | 'minus'
  | 'offline'
  | 'person'
  | 'phone'
  | 'pin'
  | 'plus'
  | 'receipt'
  | 'refresh'
  | 'return'
  | 'scan'
  | 'search'
  | 'send'
  | 'settings'
  | 'shield'
  | 'shop'
  | 'sign-out'
  | 'sliders'
  | 'sort'
  | 'ticket'
  | 'truck'
  | 'wheel';

interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'normal' | 'large' | 'state' | undefined;
}

/** A line icon in the colour of the text around it; words beside it say what it means. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return <View className={`icon icon--${size} icon--${name}`} ariaHidden />;
}
