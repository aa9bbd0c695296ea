import type { ReactNode } from 'react';
import { useMemberOnly } from '@/lib/session/use-member-only';

/** Shows a page to a member alone; anybody else is led to the sign-in. */
export function MemberPage({ children }: { readonly children: ReactNode }) {
  return useMemberOnly() ? children : null;
}
