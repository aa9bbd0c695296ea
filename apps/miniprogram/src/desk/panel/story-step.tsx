import type { PropsWithChildren } from 'react';
import { Tick } from './marks';
import type { Step } from './story-steps';
import { useWords } from './words';

interface StoryStepProps extends PropsWithChildren {
  readonly step: Step;
  readonly number: number;
  /** The one to take now; it is drawn with what to look at. */
  readonly isNext: boolean;
  readonly title: string;
  readonly look: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** One step: what happens, what to look at, and the button that does it. */
export function StoryStep(props: StoryStepProps) {
  const { step, number, isNext, title, look, action, onAction, children } = props;
  const { say } = useWords();
  const state = step.isDone ? 'done' : isNext ? 'next' : 'later';
  return (
    <li className={`story-step story-step--${state}`} aria-current={isNext ? 'step' : undefined}>
      <span className="story-step__mark" aria-hidden="true">
        {step.isDone ? <Tick /> : number}
      </span>
      <div className="story-step__lines">
        <h3 className="story-step__title">
          {title}
          {step.isDone && <span className="only-for-readers">, {say('isDone')}</span>}
        </h3>
        {isNext && <p className="story-step__look">{look}</p>}
        <div className="story-step__actions">
          <button
            type="button"
            className={isNext ? 'panel-button panel-button--primary' : 'panel-button'}
            disabled={!step.isReady}
            onClick={onAction}
          >
            {action}
          </button>
          {children}
        </div>
      </div>
    </li>
  );
}
