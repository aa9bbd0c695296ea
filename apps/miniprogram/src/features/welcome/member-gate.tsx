import type { ReactNode } from 'react';
import { canLeadElsewhere } from '@/lib/navigate';
import { useSession, useStage } from '@/lib/session/sessions';
import { WelcomeScreen } from './welcome-screen';

interface MemberGateProps {
  readonly member: ReactNode;
  /** What somebody sees who would rather look around. */
  readonly guest: ReactNode;
}

/** The three faces of a tab: of a member, of a guest, and the welcome before either. */
export function MemberGate({ member, guest }: MemberGateProps) {
  const session = useSession('member');
  const stage = useStage();
  if (session !== null) return member;
  // Where nobody can sign in, everybody looks around.
  return stage === 'guest' || !canLeadElsewhere() ? guest : <WelcomeScreen />;
}
