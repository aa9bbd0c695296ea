import type { CardBatch } from '@/lib/card-steps';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { CardProblem } from './card-problem';
import type { CardState } from './card-state';
import { CodePanel } from './code-panel';

interface CodeAreaProps {
  readonly state: CardState;
  readonly batch: CardBatch | undefined;
  readonly capturedStep: number | null;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The codes, or why there are none. */
export function CodeArea({ state, batch, capturedStep, error, onRetry }: CodeAreaProps) {
  switch (state.kind) {
    case 'loading':
      return <Skeleton shape="code-panel" />;
    case 'failed':
      return <ErrorState error={error} onRetry={onRetry} />;
    case 'used-up':
    case 'clock-wrong':
    case 'blocked':
      return <CardProblem kind={state.kind} onRetry={onRetry} />;
    default:
      return (
        <CodePanel
          moment={state.moment}
          stepSeconds={batch?.stepSeconds ?? 0}
          isOffline={state.kind === 'offline'}
          isCovered={capturedStep === state.moment.step}
        />
      );
  }
}
