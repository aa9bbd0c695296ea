import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** Pulling a page down moves everything in it, fixed or not. This stands beside what is moved. */
export function BesidePage({ children }: { readonly children: ReactNode }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<Element | null>(null);
  // Before anything is painted, such that nothing is seen to move.
  useLayoutEffect(() => setPlace(anchor.current?.closest('.taro_page') ?? null), []);
  return place === null ? <span ref={anchor} hidden /> : createPortal(children, place);
}
