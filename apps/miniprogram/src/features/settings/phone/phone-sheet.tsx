import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { showToast } from '@/ui/toast-store';
import { PhoneButton } from './phone-button';
import { phoneProblemWords } from './phone-problem-words';
import './phone-sheet.scss';
import { RemovePhone } from './remove-phone';
import { PhoneRefused, useBindPhone } from './use-bind-phone';

interface PhoneSheetProps {
  readonly maskedPhone: string | null;
  readonly onClose: () => void;
}

/** Why a number helps, and the platform's own button for it; another number, or none. */
export function PhoneSheet({ maskedPhone, onClose }: PhoneSheetProps) {
  const { t } = useI18n();
  const bind = useBindPhone();
  const [isUnavailable, setUnavailable] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const problem = phoneProblemWords(
    isUnavailable ? new PhoneRefused('UNAVAILABLE') : bind.error,
    t,
  );
  if (isRemoving) return <RemovePhone onClose={onClose} />;
  return (
    <Sheet isOpen title={t('phone.title')} onClose={onClose}>
      <View className="phone-sheet">
        {maskedPhone !== null && (
          <Text className="phone-sheet__number text-page-title text-numbers">{maskedPhone}</Text>
        )}
        <View className="phone-sheet__words">
          {problem === null ? (
            <Text>{maskedPhone === null ? t('phone.why') : t('phone.masked')}</Text>
          ) : (
            <Notice tone="error" icon="alert">
              {problem}
            </Notice>
          )}
        </View>
        <PhoneButton
          label={maskedPhone === null ? t('phone.bind') : t('phone.change')}
          runningLabel={t('phone.binding')}
          isRunning={bind.isPending}
          onAnswer={(answer) => {
            setUnavailable(answer.kind === 'unavailable');
            if (answer.kind !== 'code') return;
            bind.mutate(answer.code, {
              onSuccess() {
                showToast(t('phone.bound'));
                onClose();
              },
            });
          }}
        />
        {maskedPhone !== null && (
          <Button variant="plain" disabled={bind.isPending} onPress={() => setRemoving(true)}>
            {t('phone.remove')}
          </Button>
        )}
      </View>
    </Sheet>
  );
}
