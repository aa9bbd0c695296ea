import type { ReactNode } from 'react';
import { canLeadElsewhere } from '@/lib/navigate';
import { useSession, useStage } from '@/lib/session/sessions';
import { NewNoticeScreen } from './new-notice-screen';
import { useConsentDue } from './use-consent-due';
import { WelcomeScreen } from './welcome-screen';

interface MemberGateProps {
  readonly member: ReactNode;
  /** What somebody sees who would rather look around. */
  readonly guest: ReactNode;
}

/** The faces of a tab: of a member, of a guest, the welcome before either, and a new notice to agree to. */
export function MemberGate({ member, guest }: MemberGateProps) {
  const session = useSession('member');
  const stage = useStage();
  const agreed = useConsentDue();
  if (session !== null) return agreed === undefined ? member : <NewNoticeScreen agreed={agreed} />;
  // Where nobody can sign in, everybody looks around.
  return stage === 'guest' || !canLeadElsewhere() ? guest : <WelcomeScreen />;
}
