import { useI18n } from '@/lib/i18n/use-i18n';
import { readStored } from '@/platform/storage';
import { KNOWN_HERE } from './known-here';
import { SignInForm } from './sign-in-form';
import { useLogin } from './use-login';

/** One press: WeChat vouches for the person, nothing to type. */
export function WechatSignIn({ requestCode }: { readonly requestCode: () => Promise<string> }) {
  const { t } = useI18n();
  const login = useLogin();
  const isKnown = readStored(KNOWN_HERE) === true;
  return (
    <SignInForm
      buttonLabel={isKnown ? t('signIn.again') : t('signIn.agree')}
      isRunning={login.isPending}
      error={login.error}
      onSubmit={() => login.mutate(requestCode)}
    />
  );
}
