import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useProgramme } from '@/lib/programme/use-programme';
import { firstRun } from '@/lib/session/sessions';
import type { LoginMethod } from '@/platform/login';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/skeleton';
import './consent-form.scss';
import { demoCode } from './demo-name';
import { PersonaSheet } from './persona-sheet';
import { PrivacySummary } from './privacy-summary';
import { useLogin } from './use-login';

interface ConsentFormProps {
  /** undefined while it is being found out. */
  readonly method: LoginMethod | undefined;
}

/** The privacy notice in short, the box to tick and the button that it unlocks. */
export function ConsentForm({ method }: ConsentFormProps) {
  const { t } = useI18n();
  const points = usePromisedPoints();
  const login = useLogin();
  const [hasAgreed, setAgreed] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const problem = login.error === null || isPicking ? null : describeError(login.error, t);

  const submit = () => {
    if (method?.kind === 'wechat') login.mutate(method.requestCode);
    if (method?.kind !== 'demo') return;
    if (method.holder === null) setPicking(true);
    else login.mutate(demoCode(method.holder));
  };

  return (
    <View className="consent-form">
      <PrivacySummary />
      <Checkbox isOn={hasAgreed} onChange={setAgreed}>
        {t('welcome.consent')}
      </Checkbox>
      {problem !== null && (
        <Notice tone="error" icon="alert">{`${problem.title}. ${problem.advice}`}</Notice>
      )}
      {points === undefined ? (
        <View ariaRole="status" ariaLabel={t('common.loading')}>
          <Skeleton shape="button" />
        </View>
      ) : (
        <Button
          onPress={submit}
          disabled={!hasAgreed || method === undefined}
          isRunning={login.isPending && !isPicking}
          runningLabel={t('welcome.running')}
        >
          {points > 0 ? t('welcome.agree', { points }) : t('welcome.agree.plain')}
        </Button>
      )}
      <Text className="consent-form__hint">
        {hasAgreed ? t('welcome.canLeave') : t('welcome.tickFirst')}
      </Text>
      {isPicking && method?.kind === 'demo' && (
        <PersonaSheet
          personas={method.personas}
          isRunning={login.isPending}
          error={login.error}
          onPick={(name) => login.mutate(demoCode(name))}
          onClose={() => setPicking(false)}
        />
      )}
    </View>
  );
}

/**
 * What a sign-in on this phone can promise: somebody who has been here may well be a member already.
 * undefined until the server has said it; nothing is promised where it cannot be reached.
 */
function usePromisedPoints(): number | undefined {
  const { data, error } = useProgramme();
  if (firstRun.isKnownHere()) return 0;
  return data?.programme.welcomePoints ?? (error === null ? undefined : 0);
}
