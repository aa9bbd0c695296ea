import { Text } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { MEMBER_KEYS } from '@/lib/session/member-keys';
import { readStored } from '@/platform/storage';
import { Button } from '@/ui/button';
import type { PhoneButtonProps } from './phone-button.types';

/** A browser has no number to hand out: in development the code of a demo person stands for theirs. */
export function PhoneButton({ label, runningLabel, isRunning, onAnswer }: PhoneButtonProps) {
  const { t } = useI18n();
  const code = readStored(MEMBER_KEYS.demoCode);
  if (typeof code !== 'string') {
    return <Text className="text-secondary">{t('phone.onlyWechat')}</Text>;
  }
  return (
    <Button
      isRunning={isRunning}
      runningLabel={runningLabel}
      onPress={() => onAnswer({ kind: 'code', code })}
    >
      {label}
    </Button>
  );
}
