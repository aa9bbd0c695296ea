import type { ReactNode } from 'react';
import { useSession } from '@/lib/session/sessions';
import { useStoredValue } from '../till/stored-value';
import { staffProfile } from '../till/stores';
import { StaffSignInScreen } from './staff-sign-in-screen';

/** Shows `children` to a signed-in clerk and the sign-in to everybody else. */
export function StaffGate({ children }: { readonly children: ReactNode }) {
  const session = useSession('staff');
  const profile = useStoredValue(staffProfile);
  return session === null || profile === null ? <StaffSignInScreen /> : children;
}
