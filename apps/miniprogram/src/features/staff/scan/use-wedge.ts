import { useRef } from 'react';
import { useTypedKeys } from '../parts/use-typed-keys';
import { EMPTY_RUN, hearKey } from './wedge';

/**
 * Hears a scanner that types a card code, wherever the focus is. `inFields`: also while it types into
 * a text field; without it a field keeps what is typed into it.
 */
export function useWedge(onCode: (code: string) => void, inFields: boolean): void {
  const run = useRef(EMPTY_RUN);
  useTypedKeys((typed) => {
    if (typed.isInField && !inFields) {
      run.current = EMPTY_RUN;
      return;
    }
    const heard = hearKey(run.current, typed.key);
    run.current = heard.run;
    if (heard.code === null) return;
    // The Enter at its end would press whatever button has the focus.
    typed.consume();
    onCode(heard.code);
  });
}
