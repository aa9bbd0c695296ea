import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { Persona } from '@/platform/login';
import { Button } from '@/ui/button';
import { ListRow } from '@/ui/list-row';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { isDemoName } from './demo-name';
import './persona-sheet.scss';

interface PersonaSheetProps {
  readonly personas: readonly Persona[];
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly onPick: (name: string) => void;
  readonly onClose: () => void;
}

/** Development only, in the place of WeChat: who is holding this phone, one of the demo or somebody new. */
export function PersonaSheet({ personas, isRunning, error, onPick, onClose }: PersonaSheetProps) {
  const { t, language } = useI18n();
  const [typed, setTyped] = useState('');
  const isWrong = typed !== '' && !isDemoName(typed);
  const words = error === null ? null : describeError(error, t);
  const pick = (name: string) => {
    if (isDemoName(name) && !isRunning) onPick(name);
  };
  return (
    <Sheet isOpen title={t('persona.title')} onClose={onClose}>
      <View className="persona-sheet">
        <Text className="persona-sheet__mark">{t('persona.development')}</Text>
        <View className="persona-sheet__people">
          {personas.map(({ name, note }) => (
            <ListRow
              key={name}
              icon="person"
              title={name}
              text={language === 'en' ? note.en : note.zh}
              onPress={() => pick(name)}
            />
          ))}
        </View>
        <TextField
          label={t('persona.newName')}
          hint={t('persona.newName.hint')}
          error={isWrong ? t('persona.newName.wrong') : undefined}
          value={typed}
          onChange={setTyped}
          onSubmit={() => pick(typed)}
        />
        {words !== null && (
          <Notice tone="error" icon="alert">{`${words.title}. ${words.advice}`}</Notice>
        )}
        <Button
          onPress={() => pick(typed)}
          disabled={!isDemoName(typed)}
          isRunning={isRunning}
          runningLabel={t('welcome.running')}
        >
          {t('persona.signIn')}
        </Button>
      </View>
    </Sheet>
  );
}
