import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { EmptyState } from '@/ui/empty-state';
import { Heading } from '@/ui/heading';
import { Icon, type IconName } from '@/ui/icon';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { DemoSignIn } from './demo-sign-in';
import { LanguageSwitch } from './language-switch';
import './sign-in-screen.scss';
import { useLoginMethod } from './use-login-method';
import { WechatSignIn } from './wechat-sign-in';

const PROMISES = [
  { name: 'earn', icon: 'coin' },
  { name: 'spend', icon: 'bag' },
  { name: 'clear', icon: 'list' },
] as const satisfies readonly { name: string; icon: IconName }[];

/** Says what Huiji gives and signs in, the way this platform can. */
export function SignInScreen() {
  const { t } = useI18n();
  const method = useLoginMethod();
  return (
    <Page title={t('app.name')} isAlone>
      <View className="sign-in">
        <View className="sign-in__language">
          <LanguageSwitch />
        </View>
        <View className="sign-in__mark">
          <Icon name="coin" size="large" />
        </View>
        <Heading level={1} className="sign-in__name text-page-title">
          {t('signIn.title')}
        </Heading>
        <Text className="sign-in__tagline">{t('signIn.tagline')}</Text>
        <View className="sign-in__promises">
          {PROMISES.map(({ name, icon }) => (
            <View key={name} className="sign-in__promise">
              <View className="sign-in__promise-icon">
                <Icon name={icon} />
              </View>
              <View className="sign-in__promise-lines">
                <Text className="text-strong">{t(`signIn.${name}.title`)}</Text>
                <Text className="text-secondary">{t(`signIn.${name}.text`)}</Text>
              </View>
            </View>
          ))}
        </View>
        <QueryView query={method} skeleton={<Skeleton shape="row" />}>
          {(data) => {
            if (data.kind === 'wechat') return <WechatSignIn requestCode={data.requestCode} />;
            if (data.kind === 'demo') return <DemoSignIn personas={data.personas} />;
            return (
              <EmptyState icon="lock" title="请在微信中打开惠积" text="Open Huiji in WeChat" />
            );
          }}
        </QueryView>
      </View>
    </Page>
  );
}
