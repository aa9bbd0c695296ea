import { useI18n } from '@/lib/i18n/use-i18n';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { refundRefusalWords } from './refund-refusal';
import type { Refunding } from './use-refund-sale';

/** Whether the last refund was refused or failed. */
export function hasRefundProblem({ refusal, error, isRunning }: Refunding): boolean {
  return !isRunning && (refusal !== null || error !== null);
}

/** Why the last refund was not booked. */
export function RefundProblem({ refunding }: { readonly refunding: Refunding }) {
  const { t } = useI18n();
  const { refusal, error } = refunding;
  const words = refusal === null ? failureWords(error, t) : refundRefusalWords(refusal, t);
  return <ProblemCard title={words.title} text={words.advice} />;
}
