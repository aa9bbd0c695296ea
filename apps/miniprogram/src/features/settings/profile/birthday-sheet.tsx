import { View } from '@tarojs/components';
import { useState } from 'react';
import { dateKey } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Button } from '@/ui/button';
import { DateField } from '@/ui/date-field';
import { Notice } from '@/ui/notice';
import { Sheet } from '@/ui/sheet';
import { showToast } from '@/ui/toast-store';
import { birthdayProblem, FIRST_BIRTHDAY } from './birthday';
import './nickname-form.scss';
import { refusalWords } from './refusal-words';
import { useUpdateProfile } from './use-update-profile';

/** Asks for the birthday, and says before that it stays. */
export function BirthdaySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const update = useUpdateProfile();
  const today = dateKey(now());

  const save = () => {
    const problem = birthdayProblem(chosen, today);
    if (problem !== null) {
      setWrong(t(`profile.birthday.${problem}`));
      return;
    }
    update.mutate(
      { birthday: chosen },
      {
        onSuccess() {
          showToast(t('profile.birthday.saved'));
          onClose();
        },
        onError: (error) => setWrong(refusalWords(error, t('profile.birthday.refused'), t)),
      },
    );
  };

  return (
    <Sheet isOpen title={t('profile.birthday.title')} onClose={onClose}>
      <View className="nickname-form">
        <Notice tone="warning" icon="lock">
          {t('profile.birthday.once')}
        </Notice>
        <DateField
          label={t('profile.birthday')}
          placeholder={t('profile.birthday.choose')}
          first={FIRST_BIRTHDAY}
          last={today}
          value={chosen}
          error={wrong}
          onChange={(value) => {
            setWrong(undefined);
            setChosen(value);
          }}
        />
        <Button onPress={save} isRunning={update.isPending} runningLabel={t('common.saving')}>
          {t('profile.birthday.save')}
        </Button>
      </View>
    </Sheet>
  );
}
