import type { ReactNode } from 'react';

/** WeChat leaves in place what is fixed when it pulls a page down. */
export function BesidePage({ children }: { readonly children: ReactNode }) {
  return <>{children}</>;
}
