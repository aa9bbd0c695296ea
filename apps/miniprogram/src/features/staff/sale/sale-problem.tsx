import { useI18n } from '@/lib/i18n/use-i18n';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { tillStore } from '../till/stores';
import { type TillState, withUnlocked } from '../till/till-state';
import { SaleRefusalCard } from './sale-refusal-card';
import type { LiveQuote } from './use-quote';
import type { SaleRecording } from './use-record-sale';

interface SaleProblemProps {
  readonly till: TillState;
  readonly isOver: boolean;
  readonly live: LiveQuote;
  readonly recording: SaleRecording;
}

/** Whether anything stands between this sale and its receipt. */
export function hasSaleProblem({ till, isOver, live, recording }: SaleProblemProps): boolean {
  if (recording.isRunning) return false;
  return (
    till.pending !== null ||
    isOver ||
    recording.refusal !== null ||
    recording.error !== null ||
    live.refusal !== null
  );
}

/** The one thing that stands between this sale and its receipt; nothing when nothing does. */
export function SaleProblem({ till, isOver, live, recording }: SaleProblemProps) {
  const { t } = useI18n();
  const { refusal, settle } = recording;
  if (recording.isRunning) return null;
  if (till.pending !== null) {
    const unlock = () => {
      tillStore.change(withUnlocked);
      settle();
    };
    const cause = recording.error === null ? '' : `${failureWords(recording.error, t).title} · `;
    return (
      <ProblemCard
        tone="warning"
        icon="offline"
        title={`${cause}${t('staff.record.unanswered.title')}`}
        text={t('staff.record.unanswered.advice')}
        actions={[{ label: t('staff.record.unlock'), onPress: unlock }]}
      />
    );
  }
  if (refusal !== null) return <SaleRefusalCard refusal={refusal} onSettled={settle} />;
  if (isOver) {
    return (
      <ProblemCard
        tone="warning"
        icon="clock"
        title={t('staff.session.over.title')}
        text={t('staff.session.over.advice')}
      />
    );
  }
  if (recording.error !== null) {
    const words = failureWords(recording.error, t);
    return <ProblemCard title={words.title} text={words.advice} />;
  }
  if (live.refusal !== null) {
    return <SaleRefusalCard refusal={live.refusal} onSettled={settle} />;
  }
  return null;
}
