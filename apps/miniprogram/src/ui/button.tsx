import { Text } from '@tarojs/components';
import { classNames } from './class-names';
import './button.scss';
import { Icon, type IconName } from './icon';
import { Pressable } from './pressable';

export interface ButtonProps {
  readonly children: string;
  readonly onPress: () => void;
  /** primary: the one main action; secondary: outlined; plain: words only; danger: cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'plain' | 'danger' | undefined;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
  /** Locks the button and shows these words while its work runs. */
  readonly runningLabel?: string | undefined;
  readonly isRunning?: boolean | undefined;
}

export function Button(props: ButtonProps) {
  const { variant = 'primary', isRunning = false, disabled = false } = props;
  return (
    <Pressable
      onPress={props.onPress}
      disabled={disabled}
      isBusy={isRunning}
      className={classNames(
        'button',
        `button--${variant}`,
        disabled && !isRunning && 'button--disabled',
        isRunning && 'button--running',
      )}
    >
      {props.icon !== undefined && !isRunning && <Icon name={props.icon} size="small" />}
      <Text className="button__label">
        {isRunning ? (props.runningLabel ?? props.children) : props.children}
      </Text>
    </Pressable>
  );
}
