import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Notice } from '@/ui/notice';
import type { WhyFacts } from '../parts/why-words';
import { type RedeemRefusal, refusalWords } from './refusal-words';

interface ConfirmRefusalProps {
  readonly refusal: RedeemRefusal | null;
  readonly error: unknown;
  readonly facts: WhyFacts;
}

/** Why nothing was redeemed; nothing was taken then. */
export function ConfirmRefusal({ refusal, error, facts }: ConfirmRefusalProps) {
  const { t, language } = useI18n();
  if (refusal !== null) {
    const { title, advice } = refusalWords(refusal, facts, t, language);
    return (
      <Notice tone="error" icon="alert">
        {t('mall.refused', { title, advice })}
      </Notice>
    );
  }
  if (error === null) return null;
  return (
    <Notice tone="error" icon="alert">
      {t('mall.refused', {
        title: describeError(error, t).title,
        advice: t('confirm.failed.next'),
      })}
    </Notice>
  );
}
