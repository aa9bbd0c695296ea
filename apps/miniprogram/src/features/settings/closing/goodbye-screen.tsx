import { useEffect } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { sessions } from '@/lib/session/sessions';
import { EmptyState } from '@/ui/empty-state';
import { Heading } from '@/ui/heading';
import { Page } from '@/ui/page';
import { forgetMember } from './forget-member';

/** The account is closed; from here it begins anew. */
export function GoodbyeScreen() {
  const { t } = useI18n();
  useEffect(() => {
    if (!forgetMember() && sessions.member.get() !== null) switchTo('home');
  }, []);
  return (
    <Page title={t('closing.done.title')} isAlone>
      <Heading level={1} className="only-for-readers">
        {t('closing.done.title')}
      </Heading>
      <EmptyState
        icon="check"
        title={t('closing.done.title')}
        text={t('closing.done.text')}
        action={{ label: t('closing.done.home'), onPress: () => switchTo('home') }}
      />
    </Page>
  );
}
