import { Text, View } from '@tarojs/components';
import type { ProfileQuery } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { showToast } from '@/ui/toast-store';
import './avatar-editor.scss';
import { PictureButton } from './picture-button';
import { refusalWords } from './refusal-words';
import { useChangeAvatar } from './use-change-avatar';
import { useUpdateProfile } from './use-update-profile';

/** The member's picture: another one, or none. */
export function AvatarEditor({ me }: { readonly me: ProfileQuery['me'] }) {
  const { t } = useI18n();
  const change = useChangeAvatar();
  const remove = useUpdateProfile();
  const error = change.error ?? remove.error;
  return (
    <View className="avatar-editor">
      <View className="avatar-editor__row">
        <PictureButton
          label={t('profile.changeAvatar')}
          disabled={change.isPending || remove.isPending}
          onPick={(picture) => {
            remove.reset();
            change.mutate(picture, { onSuccess: () => showToast(t('profile.avatar.saved')) });
          }}
        >
          <Avatar size="large" url={me.avatarUrl} name={me.nickname} />
          <Text>{change.isPending ? t('profile.avatar.sending') : t('profile.changeAvatar')}</Text>
        </PictureButton>
        {me.avatarUrl !== null && (
          <View className="avatar-editor__remove">
            <Button
              variant="plain"
              disabled={change.isPending}
              isRunning={remove.isPending}
              runningLabel={t('profile.avatar.removing')}
              onPress={() => {
                change.reset();
                remove.mutate(
                  { avatarUrl: null },
                  { onSuccess: () => showToast(t('profile.avatar.removed')) },
                );
              }}
            >
              {t('profile.removeAvatar')}
            </Button>
          </View>
        )}
      </View>
      {error !== null && (
        <Notice tone="error" icon="alert">
          {refusalWords(error, t('profile.avatar.refused'), t)}
        </Notice>
      )}
    </View>
  );
}
