import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { Persona } from '@/platform/login';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { TextField } from '@/ui/text-field';
import { isDemoName } from './demo-name';
import { SignInForm } from './sign-in-form';
import { useLogin } from './use-login';

/** Development only: signs in as one of the demo people or as somebody new. */
export function DemoSignIn({ personas }: { readonly personas: readonly Persona[] }) {
  const { t, language } = useI18n();
  const login = useLogin();
  const [picked, setPicked] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const name = picked ?? typed;
  const isWrong = picked === null && typed !== '' && !isDemoName(typed);
  const submit = () => {
    if (isDemoName(name)) login.mutate(async () => `demo:${name}`);
  };
  return (
    <SignInForm
      buttonLabel={picked === null ? t('signIn.agree') : t('signIn.as', { name: picked })}
      disabled={!isDemoName(name)}
      isRunning={login.isPending}
      error={login.error}
      onSubmit={submit}
    >
      <Text className="sign-in__form-title">{t('signIn.personas')}</Text>
      <Card padding="flush">
        <View className="sign-in__personas" ariaRole="radiogroup" ariaLabel={t('signIn.personas')}>
          {personas.map((persona) => (
            <Pressable
              key={persona.name}
              role="radio"
              checked={persona.name === picked}
              className="sign-in__persona"
              onPress={() => {
                setTyped('');
                setPicked(persona.name);
              }}
            >
              <View className="sign-in__persona-lines">
                <Text className="text-strong">{persona.name}</Text>
                <Text className="text-secondary">
                  {language === 'en' ? persona.note.en : persona.note.zh}
                </Text>
              </View>
              <View className="sign-in__persona-mark">
                {persona.name === picked && <Icon name="check" />}
              </View>
            </Pressable>
          ))}
        </View>
      </Card>
      <TextField
        label={t('signIn.otherName')}
        hint={t('signIn.otherName.hint')}
        error={isWrong ? t('signIn.otherName.wrong') : undefined}
        value={typed}
        onChange={(value) => {
          setPicked(null);
          setTyped(value);
        }}
        onSubmit={submit}
      />
    </SignInForm>
  );
}
