import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';
import { problemWords } from './problem-words';
import type { PayAnswer } from './use-pay';

/** What came of the cashier, and what to do; null when it was paid. */
export function payOutcomeWords(answer: PayAnswer, t: Translate): ErrorWords | null {
  switch (answer.kind) {
    case 'paid':
      return null;
    case 'cancelled':
      return { title: t('pay.cancelled'), advice: t('pay.cancelled.next') };
    case 'failed':
      return answer.reason === 'outside-wechat'
        ? { title: t('pay.outside'), advice: t('pay.outside.next') }
        : { title: t('pay.failed'), advice: t('pay.failed.next') };
    case 'refused':
      return problemWords('pay', answer.status, t);
  }
}
