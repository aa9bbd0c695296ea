import { PRIVACY_VERSION } from '@huiji/shared-types';
import { useMutation } from '@tanstack/react-query';
import { LoginWithWechatDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, isOnTab, switchTo } from '@/lib/navigate';
import { forgetCache } from '@/lib/query/persisted-cache';
import { rememberSeenBalance } from '@/lib/seen-balance';
import { rememberDemoCode } from '@/lib/session/demo-code';
import { firstRun, sessions } from '@/lib/session/sessions';
import { takeWantedPage } from '@/lib/session/wanted-page';
import { showToast } from '@/ui/toast-store';

/**
 * Signs in with a code of the platform, after the privacy notice has been agreed to; a first
 * sign-in makes the member. It leads to the page that was wanted, a newcomer otherwise to the card.
 */
export function useLogin() {
  const { t } = useI18n();
  return useMutation({
    async mutationFn(requestCode: () => Promise<string>) {
      const code = await requestCode();
      const { loginWithWechat } = await api.request({
        as: 'public',
        document: LoginWithWechatDocument,
        variables: { input: { code, privacyVersion: PRIVACY_VERSION } },
      });
      return { ...loginWithWechat, code };
    },
    onSuccess({ accessToken, refreshToken, member, isNewMember, code }) {
      const points = member.points.available;
      forgetCache();
      rememberDemoCode(code);
      // Nothing has been seen yet: the first balance rolls up from nothing.
      if (isNewMember) rememberSeenBalance(0);
      firstRun.agree(PRIVACY_VERSION);
      sessions.member.set({ accessToken, refreshToken, subject: member.id });
      const wanted = takeWantedPage();
      if (wanted !== null) goTo(wanted);
      else if (isNewMember && isOnTab()) switchTo('card');
      if (isNewMember && points > 0) showToast(t('welcome.arrived', { points }));
    },
  });
}
