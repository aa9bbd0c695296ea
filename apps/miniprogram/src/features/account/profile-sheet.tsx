import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { MeQuery } from '@/generated/graphql';
import { describeError } from '@/lib/describe-error';
import { ApiError } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { showToast } from '@/ui/toast-store';
import { LONGEST_NICKNAME, tidyNickname } from './nickname';
import { PictureButton } from './picture-button';
import './profile-sheet.scss';
import { useChangeAvatar } from './use-change-avatar';
import { useUpdateProfile } from './use-update-profile';

interface ProfileSheetProps {
  readonly me: MeQuery['me'];
  readonly onClose: () => void;
}

/** Picture and nickname, filled in with the platform's own helpers. */
export function ProfileSheet({ me, onClose }: ProfileSheetProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(me.nickname);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const update = useUpdateProfile();
  const avatar = useChangeAvatar();

  const refusal = (error: unknown, words: string) =>
    error instanceof ApiError && error.kind === 'invalid' ? words : describeError(error, t).title;

  const save = () => {
    const nickname = tidyNickname(typed);
    if (nickname === null) {
      setWrong(t('me.nickname.empty'));
      return;
    }
    update.mutate(
      { nickname },
      {
        onSuccess() {
          showToast(t('me.nickname.saved'));
          onClose();
        },
        onError: (error) => setWrong(refusal(error, t('me.nickname.refused'))),
      },
    );
  };

  return (
    <Sheet isOpen title={t('me.profile.title')} onClose={onClose}>
      <View className="profile-sheet">
        <PictureButton
          label={t('me.changeAvatar')}
          disabled={avatar.isPending}
          onPick={(picture) =>
            avatar.mutate(picture, {
              onSuccess: () => showToast(t('me.avatar.saved')),
              onError: (error) => showToast(refusal(error, t('me.avatar.refused')), 'failed'),
            })
          }
        >
          <Avatar size="large" url={me.avatarUrl} name={me.nickname} />
          <Text>{avatar.isPending ? t('me.avatar.sending') : t('me.changeAvatar')}</Text>
        </PictureButton>
        <TextField
          kind="nickname"
          label={t('me.nickname')}
          hint={t('me.nickname.hint')}
          error={wrong}
          value={typed}
          maxLength={LONGEST_NICKNAME}
          onChange={(value) => {
            setWrong(undefined);
            setTyped(value);
          }}
          onSubmit={save}
        />
        <Button onPress={save} isRunning={update.isPending} runningLabel={t('common.saving')}>
          {t('common.save')}
        </Button>
      </View>
    </Sheet>
  );
}
