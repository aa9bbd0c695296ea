import { Text } from '@tarojs/components';
import { classNames } from '@/ui/class-names';
import { Pressable } from '@/ui/pressable';
import './wheel-hub.scss';

interface WheelHubProps {
  readonly title: string;
  /** What it costs. */
  readonly text?: string | undefined;
  readonly isBusy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onPress: () => void;
}

/** The middle of the wheel: what sets it turning. */
export function WheelHub({ title, text, isBusy, disabled, onPress }: WheelHubProps) {
  return (
    <Pressable
      className={classNames('wheel-hub', disabled === true && 'wheel-hub--off')}
      isBusy={isBusy}
      disabled={disabled}
      onPress={onPress}
    >
      <Text className="wheel-hub__title">{title}</Text>
      {text !== undefined && <Text className="wheel-hub__text text-numbers">{text}</Text>}
    </Pressable>
  );
}
