import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { Page } from '@/ui/page';
import { TextField } from '@/ui/text-field';
import { ProblemCard } from '../parts/problem-card';
import { LanguageChips } from '../parts/staff-menu';
import { PasswordField } from './password-field';
import { signInWords } from './sign-in-problem';
import './staff-sign-in-screen.scss';
import { useStaffLogin } from './use-staff-login';

/** The clerk's own sign-in, beside the member's. */
export function StaffSignInScreen() {
  const { t } = useI18n();
  const { login, failed } = useStaffLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const isLocked = failed !== null && failed.lockedForMs > 0;
  const isComplete = username.trim() !== '' && password !== '';
  const submit = () => {
    if (isComplete && !isLocked && !login.isPending) {
      login.mutate({ username: username.trim(), password });
    }
  };
  const words = failed === null ? null : signInWords(failed, t);
  return (
    <Page title={t('staff.title')}>
      <View className="staff-sign-in">
        <View className="staff-sign-in__head">
          <View className="staff-sign-in__mark">
            <Icon name="shop" size="large" />
          </View>
          <LanguageChips />
        </View>
        <View>
          <Heading level={2} className="text-page-title">
            {t('staff.signIn.title')}
          </Heading>
          <Text className="staff-sign-in__text">{t('staff.signIn.text')}</Text>
        </View>
        <TextField
          label={t('staff.signIn.username')}
          value={username}
          onChange={setUsername}
          onSubmit={submit}
        />
        <PasswordField value={password} onChange={setPassword} onSubmit={submit} />
        {words !== null && (
          <ProblemCard title={words.title} text={words.advice} icon={isLocked ? 'lock' : 'alert'} />
        )}
        <Button
          onPress={submit}
          disabled={!isComplete || isLocked}
          isRunning={login.isPending}
          runningLabel={t('staff.signIn.running')}
        >
          {t('staff.signIn.submit')}
        </Button>
      </View>
    </Page>
  );
}
