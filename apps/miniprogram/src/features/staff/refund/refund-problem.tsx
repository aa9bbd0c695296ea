import { useI18n } from '@/lib/i18n/use-i18n';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { refundRefusalWords } from './refund-refusal';
import type { Refunding } from './use-refund-sale';

/** Why the last refund was not booked; nothing when nothing went wrong. */
export function RefundProblem({ refunding }: { readonly refunding: Refunding }) {
  const { t } = useI18n();
  const { refusal, error, isRunning } = refunding;
  if (isRunning || (refusal === null && error === null)) return null;
  const words = refusal === null ? failureWords(error, t) : refundRefusalWords(refusal, t);
  return <ProblemCard title={words.title} text={words.advice} />;
}
