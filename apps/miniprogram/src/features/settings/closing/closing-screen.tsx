import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goBack } from '@/lib/navigate';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { blockedWords } from './blocked-words';
import { type ClosingStep, nextStep } from './closing-steps';
import { ConfirmStep } from './confirm-step';
import { HappensStep } from './happens-step';
import { LoseStep } from './lose-step';
import { useAccountClosure } from './use-account-closure';

/** Three steps out: what is lost, what happens then, and a typed word. */
export function ClosingScreen() {
  const { t } = useI18n();
  const closure = useAccountClosure();
  const [step, setStep] = useState<ClosingStep>('lose');
  const onNext = () => setStep(nextStep(step));
  return (
    <Page title={t('closing.title')}>
      <QueryView query={closure} skeleton={<Skeleton shape="block" />}>
        {({ accountClosure }) => {
          if (accountClosure.blocked !== null) {
            const { title, advice } = blockedWords(accountClosure.blocked, t);
            return (
              <EmptyState
                icon="alert"
                title={title}
                text={advice}
                action={{ label: t('closing.blocked.back'), onPress: goBack }}
              />
            );
          }
          switch (step) {
            case 'lose':
              return <LoseStep closure={accountClosure} onNext={onNext} />;
            case 'happens':
              return <HappensStep closure={accountClosure} onNext={onNext} />;
            case 'confirm':
              return <ConfirmStep />;
          }
        }}
      </QueryView>
    </Page>
  );
}
