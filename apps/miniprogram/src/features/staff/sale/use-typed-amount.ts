import { CARD_CODE_LENGTH } from '@huiji/shared-types';
import { useEffect, useRef } from 'react';
import { onTypedKey } from '@/platform/keyboard';
import { EMPTY_RUN, hearKey } from '../scan/wedge';
import { type AmountKind, type PadKey, pressKey } from './amount-text';

const TYPED: Readonly<Record<string, PadKey>> = {
  '0': '0',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  '7': '7',
  '8': '8',
  '9': '9',
  '.': '.',
  ',': '.',
  '。': '.',
  Backspace: 'back',
};

interface TypedAmount {
  readonly text: string;
  readonly kind: AmountKind;
  readonly onChange: (text: string) => void;
  /** Enter, right after a digit; at any other time Enter belongs to what has the focus. */
  readonly onDone: () => void;
}

/**
 * Lets a real keyboard work the pad, wherever the focus is outside a text field. A card code that a
 * scanner types leaves the amount as it was.
 */
export function useTypedAmount(amount: TypedAmount): void {
  const latest = useRef(amount);
  latest.current = amount;
  useEffect(() => {
    let run = EMPTY_RUN;
    /** The texts before each key of the run of digits. */
    let texts: string[] = [];
    let hasTyped = false;
    const put = (text: string) => {
      latest.current = { ...latest.current, text };
      latest.current.onChange(text);
    };
    return onTypedKey((typed) => {
      const { text, kind, onDone } = latest.current;
      if (typed.isInField) {
        run = EMPTY_RUN;
        hasTyped = false;
        return;
      }
      const heard = hearKey(run, typed.key);
      const textBeforeCode = heard.code === null ? undefined : texts[run.length - CARD_CODE_LENGTH];
      texts = heard.run === EMPTY_RUN ? [] : [...texts, text];
      run = heard.run;
      const key = TYPED[typed.key];
      if (key !== undefined) {
        typed.consume();
        hasTyped = true;
        put(pressKey(text, key, kind));
      } else if (textBeforeCode !== undefined) {
        put(textBeforeCode);
      } else if (typed.key === 'Enter' && hasTyped) {
        typed.consume();
        hasTyped = false;
        onDone();
      } else {
        hasTyped = false;
      }
    });
  }, []);
}
