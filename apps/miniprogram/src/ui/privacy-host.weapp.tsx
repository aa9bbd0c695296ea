import { Button as AgreeButton, Text, View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import {
  AGREE_BUTTON,
  answerQuestions,
  currentQuestion,
  onQuestion,
  openPrivacyStatement,
} from '@/lib/privacy/privacy-store';
import { usePageVisible } from '@/lib/use-page-visible';
import { Button } from './button';
import './privacy-host.scss';
import { Sheet } from './sheet';
import { showToast } from './toast-store';

/** Says what is about to be used and why, and asks for consent. Each page carries one. */
export function PrivacyHost() {
  const { t } = useI18n();
  const isVisible = usePageVisible();
  const question = useSyncExternalStore(onQuestion, currentQuestion);
  if (question === null || !isVisible) return null;
  const refuse = () => {
    answerQuestions(false);
    showToast(t('personal.refused'), 'failed');
  };
  return (
    <Sheet isOpen title={t('personal.title')} onClose={refuse}>
      <View className="privacy">
        <Text className="text-strong">{t(`personal.${question.subject}`)}</Text>
        <Text>{t('personal.choice')}</Text>
        <Button variant="plain" onPress={openPrivacyStatement}>
          {t('personal.statement')}
        </Button>
        <AgreeButton
          id={AGREE_BUTTON}
          className="privacy__agree pressable button button--primary"
          hoverClass="pressable--pressed"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => answerQuestions(true)}
        >
          {t('personal.agree')}
        </AgreeButton>
        <Button variant="secondary" onPress={refuse}>
          {t('personal.refuse')}
        </Button>
      </View>
    </Sheet>
  );
}
