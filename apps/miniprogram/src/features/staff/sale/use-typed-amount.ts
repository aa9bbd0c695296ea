import { CARD_CODE_LENGTH } from '@huiji/shared-types';
import { useRef } from 'react';
import { useTypedKeys } from '../parts/use-typed-keys';
import { type DigitRun, EMPTY_RUN, hearKey } from '../scan/wedge';
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

interface Typing {
  readonly run: DigitRun;
  /** The texts before each digit of the run. */
  readonly texts: readonly string[];
  /** Whether the last key went into the amount. */
  readonly hasTyped: boolean;
}

const NOTHING_TYPED: Typing = { run: EMPTY_RUN, texts: [], hasTyped: false };

interface TypedAmount {
  readonly text: string;
  readonly kind: AmountKind;
  readonly onChange: (text: string) => void;
  /** Enter, right after a digit; at any other time Enter belongs to what has the focus. */
  readonly onDone: (text: string) => void;
}

interface AmountKeys {
  readonly press: (key: PadKey) => void;
  /** Puts a whole amount in the place of what is typed. */
  readonly put: (text: string) => void;
  readonly finish: () => void;
}

/**
 * Keys go by the newest text, not by the last one drawn: a busy phone hands over several taps before it
 * draws, and none of them may be lost. A real keyboard works the pad too, wherever the focus is outside a
 * text field; a card code that a scanner types leaves the amount as it was.
 */
export function useTypedAmount(amount: TypedAmount): AmountKeys {
  const latest = useRef(amount);
  latest.current = amount;
  const typing = useRef(NOTHING_TYPED);
  const put = (text: string) => {
    latest.current = { ...latest.current, text };
    latest.current.onChange(text);
  };
  const press = (key: PadKey) => put(pressKey(latest.current.text, key, latest.current.kind));
  const finish = () => latest.current.onDone(latest.current.text);
  useTypedKeys((typed) => {
    if (typed.isInField) {
      typing.current = NOTHING_TYPED;
      return;
    }
    const { text } = latest.current;
    const { run, texts, hasTyped } = typing.current;
    const heard = hearKey(run, typed.key);
    const key = TYPED[typed.key];
    typing.current = {
      run: heard.run,
      texts: heard.run === EMPTY_RUN ? [] : [...texts, text],
      hasTyped: key !== undefined,
    };
    const textBeforeCode = heard.code === null ? undefined : texts[run.length - CARD_CODE_LENGTH];
    if (key !== undefined) {
      typed.consume();
      press(key);
    } else if (textBeforeCode !== undefined) {
      put(textBeforeCode);
    } else if (typed.key === 'Enter' && hasTyped) {
      typed.consume();
      finish();
    }
  });
  return { press, put, finish };
}
