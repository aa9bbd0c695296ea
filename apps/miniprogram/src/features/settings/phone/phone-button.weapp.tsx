import { Button, Text } from '@tarojs/components';
import { classNames } from '@/ui/class-names';
import '@/ui/button.scss';
import { phoneAnswer } from '@/platform/phone-code';
import './phone-button.scss';
import type { PhoneButtonProps } from './phone-button.types';

/** WeChat's own button: it asks the person, and answers with a code for the number. */
export function PhoneButton({ label, runningLabel, isRunning, onAnswer }: PhoneButtonProps) {
  return (
    <Button
      className={classNames(
        'phone-button',
        'pressable',
        'button',
        'button--primary',
        isRunning && 'button--running',
      )}
      hoverClass="pressable--pressed"
      openType="getPhoneNumber"
      disabled={isRunning}
      onGetPhoneNumber={(event) => onAnswer(phoneAnswer(event.detail))}
    >
      <Text className="button__label">{isRunning ? runningLabel : label}</Text>
    </Button>
  );
}
