import { View } from '@tarojs/components';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Notice } from '@/ui/notice';
import type { WhyFacts } from '../parts/why-words';
import './confirm-foot.scss';
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
    return told({ title, advice });
  }
  if (error === null) return null;
  return told({ title: describeError(error, t).title, advice: t('confirm.failed.next') });

  function told(words: { readonly title: string; readonly advice: string }) {
    return (
      <View className="confirm-foot__refusal">
        <Notice tone="error" icon="alert">
          {t('mall.refused', words)}
        </Notice>
      </View>
    );
  }
}
