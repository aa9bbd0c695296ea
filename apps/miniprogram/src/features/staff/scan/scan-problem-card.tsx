import { useI18n } from '@/lib/i18n/use-i18n';
import type { IconName } from '@/ui/icon';
import { failureWords } from '../parts/failure-words';
import { ProblemCard } from '../parts/problem-card';
import { cardCodeWords } from './card-code-words';
import type { ScanProblem } from './use-scan-card';

/** What was wrong with the scan and what the clerk does next. */
export function ScanProblemCard({ problem }: { readonly problem: ScanProblem }) {
  const { t } = useI18n();
  const { icon, words } = describe();
  return <ProblemCard icon={icon} title={words.title} text={words.advice} />;

  function describe(): { icon: IconName; words: { title: string; advice: string } } {
    switch (problem.kind) {
      case 'code':
        return { icon: 'alert', words: cardCodeWords(problem.reason, t) };
      case 'locked': {
        const advice = t('staff.code.locked.advice', { seconds: problem.seconds });
        return { icon: 'clock', words: { title: t('staff.code.locked.title'), advice } };
      }
      case 'failed':
        return { icon: 'offline', words: failureWords(problem.error, t) };
    }
  }
}
