import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

interface SignInFormProps {
  readonly buttonLabel: string;
  readonly disabled?: boolean | undefined;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** The foot of the sign-in page: what went wrong, the button, what agreeing means. */
export function SignInForm(props: SignInFormProps) {
  const { t } = useI18n();
  const words = props.error === null ? null : describeError(props.error, t);
  return (
    <View className="sign-in__form">
      {props.children}
      {words !== null && (
        <Notice tone="error" icon="alert">{`${words.title}. ${words.advice}`}</Notice>
      )}
      <Button
        onPress={props.onSubmit}
        disabled={props.disabled}
        isRunning={props.isRunning}
        runningLabel={t('signIn.running')}
      >
        {props.buttonLabel}
      </Button>
      <Text className="sign-in__consent">{t('signIn.consent')}</Text>
    </View>
  );
}
