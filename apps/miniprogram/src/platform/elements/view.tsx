import type { HTMLAttributes } from 'react';

interface ViewProps extends HTMLAttributes<HTMLDivElement> {
  /** The compiler gives the other attributes for readers their HTML names, but not this one. */
  readonly ariaLive?: 'off' | 'polite' | 'assertive';
}

export const View = ({ ariaLive, ...props }: ViewProps) => <div aria-live={ariaLive} {...props} />;
