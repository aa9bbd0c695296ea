import { PRIVACY_VERSION } from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useSignOut } from '@/lib/session/use-sign-out';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { LanguageSwitch } from '@/ui/language-switch';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import './consent-form.scss';
import './new-notice-screen.scss';
import { PrivacySummary } from './privacy-summary';
import { useAgreeAgain } from './use-agree-again';
import './welcome-screen.scss';

interface NewNoticeScreenProps {
  /** The version agreed to before; null when none is known. */
  readonly agreed: string | null;
}

/** A new privacy notice is in force: what changed, and the choice to agree or to go on as a guest. */
export function NewNoticeScreen({ agreed }: NewNoticeScreenProps) {
  const { t } = useI18n();
  const agreeAgain = useAgreeAgain();
  const signOut = useSignOut();
  const [hasAgreed, setAgreed] = useState(false);
  const problem = agreeAgain.error === null ? null : describeError(agreeAgain.error, t);
  return (
    <Page title={t('newNotice.title')} isAlone>
      <View className="new-notice">
        <View className="welcome__head">
          <View className="welcome__mark">
            <Icon name="lock" size="large" />
          </View>
          <LanguageSwitch />
        </View>
        <View className="new-notice__head">
          <Heading level={1} className="text-page-title">
            {t('newNotice.title')}
          </Heading>
          <Text className="text-secondary">
            {t('newNotice.version', { version: PRIVACY_VERSION })}
          </Text>
          <Text className="text-secondary">
            {agreed === null ? t('newNotice.never') : t('newNotice.agreed', { agreed })}
          </Text>
        </View>
        <Card className="new-notice__news">
          <Heading level={2} className="text-strong">
            {t('newNotice.changes')}
          </Heading>
          <Text>{t('privacy.news')}</Text>
        </Card>
        <View className="consent-form">
          <PrivacySummary />
          <Checkbox isOn={hasAgreed} onChange={setAgreed}>
            {t('newNotice.consent')}
          </Checkbox>
          {problem !== null && (
            <Notice tone="error" icon="alert">{`${problem.title}. ${problem.advice}`}</Notice>
          )}
          <Button
            onPress={() => agreeAgain.mutate()}
            disabled={!hasAgreed || signOut.isPending}
            isRunning={agreeAgain.isPending}
            runningLabel={t('common.saving')}
          >
            {t('newNotice.agree')}
          </Button>
          <Text className="consent-form__hint">
            {hasAgreed ? t('newNotice.unchanged') : t('welcome.tickFirst')}
          </Text>
          <Button
            variant="plain"
            onPress={() => signOut.mutate()}
            isRunning={signOut.isPending}
            runningLabel={t('me.signOut.running')}
          >
            {t('newNotice.decline')}
          </Button>
          <Text className="consent-form__hint">{t('newNotice.declined')}</Text>
        </View>
      </View>
    </Page>
  );
}
