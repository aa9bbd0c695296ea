import { useRef } from 'react';
import { useTypedKeys } from '../parts/use-typed-keys';
import { EMPTY_RUN, hearRun } from './wedge';

/**
 * Hears a scanner that types digits and then Enter, wherever the focus is. `inFields`: also while it types into a
 * text field; without it a field keeps what is typed into it.
 * @param onDigits says whether they were meant for it
 */
export function useTypedRun(onDigits: (digits: string) => boolean, inFields: boolean): void {
  const run = useRef(EMPTY_RUN);
  useTypedKeys((typed) => {
    if (typed.isInField && !inFields) {
      run.current = EMPTY_RUN;
      return;
    }
    const heard = hearRun(run.current, typed.key);
    run.current = heard.run;
    // The Enter at its end would press whatever button has the focus.
    if (heard.digits !== null && onDigits(heard.digits)) typed.consume();
  });
}
