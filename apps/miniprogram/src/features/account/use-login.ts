import { useMutation } from '@tanstack/react-query';
import { LoginWithWechatDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { forgetCache } from '@/lib/query/persisted-cache';
import { sessions } from '@/lib/session/sessions';
import { writeStored } from '@/platform/storage';
import { showToast } from '@/ui/toast-store';
import { KNOWN_HERE } from './known-here';

/** Signs in with a code of the platform; a first sign-in makes the member. */
export function useLogin() {
  const { t } = useI18n();
  return useMutation({
    async mutationFn(requestCode: () => Promise<string>) {
      const code = await requestCode();
      const { loginWithWechat } = await api.request({
        as: 'public',
        document: LoginWithWechatDocument,
        variables: { input: { code } },
      });
      return loginWithWechat;
    },
    onSuccess({ accessToken, refreshToken, member, isNewMember }) {
      forgetCache();
      writeStored(KNOWN_HERE, true);
      sessions.member.set({ accessToken, refreshToken, subject: member.id });
      if (isNewMember) showToast(t('signIn.welcomed'));
    },
  });
}
