import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { TextField } from '@/ui/text-field';
import './password-field.scss';

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** A password, hidden until the clerk wants to see it. */
export function PasswordField({ value, onChange, onSubmit }: PasswordFieldProps) {
  const { t } = useI18n();
  const [isShown, setShown] = useState(false);
  return (
    <View className="password-field">
      <View className="password-field__input">
        <TextField
          label={t('staff.signIn.password')}
          kind={isShown ? 'text' : 'password'}
          value={value}
          onChange={onChange}
          onSubmit={onSubmit}
        />
      </View>
      <Pressable
        className="password-field__eye"
        label={isShown ? t('staff.signIn.hide') : t('staff.signIn.show')}
        onPress={() => setShown(!isShown)}
      >
        <Icon name={isShown ? 'eye-off' : 'eye'} />
      </Pressable>
    </View>
  );
}
