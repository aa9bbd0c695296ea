import { useEffect, useRef } from 'react';
import { onTypedKey } from '@/platform/keyboard';
import { EMPTY_RUN, hearKey } from './wedge';

/**
 * Hears a scanner that types a card code, wherever the focus is. `inFields`: also while it types into
 * a text field; without it a field keeps what is typed into it.
 */
export function useWedge(onCode: (code: string) => void, inFields: boolean): void {
  const latest = useRef(onCode);
  latest.current = onCode;
  useEffect(() => {
    let run = EMPTY_RUN;
    return onTypedKey((typed) => {
      if (typed.isInField && !inFields) {
        run = EMPTY_RUN;
        return;
      }
      const heard = hearKey(run, typed.key);
      run = heard.run;
      if (heard.code === null) return;
      // The Enter at its end would press whatever button has the focus.
      typed.consume();
      latest.current(heard.code);
    });
  }, [inFields]);
}
