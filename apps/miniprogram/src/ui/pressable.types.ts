import type { ReactNode } from 'react';

export interface PressableProps {
  readonly onPress: () => void;
  readonly className?: string | undefined;
  /** What a reader says instead of the content. */
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Its work runs: it keeps the focus and answers no press. */
  readonly isBusy?: boolean | undefined;
  /** Default: button. */
  readonly role?: 'tab' | 'radio' | 'switch' | 'checkbox' | undefined;
  readonly selected?: boolean | undefined;
  readonly checked?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly children?: ReactNode;
}
