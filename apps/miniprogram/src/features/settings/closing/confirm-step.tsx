import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import { TextField } from '@/ui/text-field';
import { isConfirmed } from './closing-steps';
import './confirm-step.scss';
import { StepFrame } from './step-frame';
import { useCloseAccount } from './use-close-account';

/** A word to type, so that nobody closes an account by a slip of the thumb. */
export function ConfirmStep() {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const close = useCloseAccount();
  const word = t('closing.confirm.word');
  const words = close.error === null ? null : describeError(close.error, t);

  const submit = () => {
    if (close.isPending) return;
    if (isConfirmed(typed, word)) close.mutate();
    else setWrong(true);
  };

  return (
    <StepFrame
      step="confirm"
      title={t('closing.confirm.title')}
      action={
        <Button
          variant="danger"
          onPress={submit}
          isRunning={close.isPending}
          runningLabel={t('closing.running')}
        >
          {t('closing.confirm.button')}
        </Button>
      }
    >
      <Card>
        <View className="confirm-step">
          <Text>{t('closing.confirm.text')}</Text>
          <TextField
            label={t('closing.confirm.field', { word })}
            value={typed}
            error={isWrong ? t('closing.confirm.wrong', { word }) : undefined}
            onChange={(value) => {
              setWrong(false);
              setTyped(value);
            }}
            onSubmit={submit}
          />
          {words !== null && (
            <Notice tone="error" icon="alert">
              {t('closing.failed', { ...words })}
            </Notice>
          )}
        </View>
      </Card>
    </StepFrame>
  );
}
