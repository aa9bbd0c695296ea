import { View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { showToast } from '@/ui/toast-store';
import { LONGEST_NICKNAME, tidyNickname } from './nickname';
import './nickname-form.scss';
import { refusalWords } from './refusal-words';
import { useUpdateProfile } from './use-update-profile';

/** The name that the member goes by; WeChat offers its own above the keyboard. */
export function NicknameForm({ nickname }: { readonly nickname: string }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const update = useUpdateProfile();
  const value = typed ?? nickname;

  const save = () => {
    if (update.isPending) return;
    const tidy = tidyNickname(value);
    if (tidy === null) {
      setWrong(t('profile.nickname.empty'));
      return;
    }
    update.mutate(
      { nickname: tidy },
      {
        onSuccess: () => showToast(t('profile.nickname.saved')),
        onError: (error) => setWrong(refusalWords(error, t('profile.nickname.refused'), t)),
      },
    );
  };

  return (
    <View className="nickname-form">
      <TextField
        kind="nickname"
        label={t('profile.nickname')}
        hint={t('profile.nickname.hint')}
        error={wrong}
        value={value}
        maxLength={LONGEST_NICKNAME}
        onChange={(next) => {
          if (next === value) return;
          setWrong(undefined);
          setTyped(next);
        }}
        onSubmit={save}
      />
      <Button
        variant="secondary"
        disabled={value === nickname}
        onPress={save}
        isRunning={update.isPending}
        runningLabel={t('common.saving')}
      >
        {t('common.save')}
      </Button>
    </View>
  );
}
