import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { firstRun } from '@/lib/session/sessions';
import { isWanted, takeWantedPage } from '@/lib/session/wanted-page';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { LanguageSwitch } from '@/ui/language-switch';
import { Page } from '@/ui/page';
import { ConsentForm } from './consent-form';
import { OpenInWechat } from './open-in-wechat';
import { Promises } from './promises';
import { useLoginMethod } from './use-login-method';
import './welcome-screen.scss';

/** What Huiji gives, what it keeps, and the choice: agree and join, or look around first. */
export function WelcomeScreen() {
  const { t } = useI18n();
  const method = useLoginMethod();
  const words = isWanted(paths.giftClaim) ? 'welcome.gift' : 'welcome';
  const lookAround = () => {
    takeWantedPage();
    firstRun.decline();
  };
  return (
    <Page title={t('app.name')} isAlone>
      <View className="welcome">
        <View className="welcome__head">
          <View className="welcome__mark">
            <Icon name="coin" size="large" />
          </View>
          <LanguageSwitch />
        </View>
        <Heading level={1} className="text-page-title">
          {t(`${words}.title`)}
        </Heading>
        <Text className="welcome__tagline">{t(`${words}.tagline`)}</Text>
        <Promises />
        <View className="welcome__choice">
          {choice()}
          <Button variant="plain" onPress={lookAround}>
            {t('welcome.lookAround')}
          </Button>
        </View>
      </View>
    </Page>
  );

  function choice() {
    if (method.data?.kind === 'none') return <OpenInWechat />;
    if (method.data === undefined && method.error !== null) {
      return <ErrorState error={method.error} onRetry={method.refetch} />;
    }
    return <ConsentForm method={method.data} />;
  }
}
