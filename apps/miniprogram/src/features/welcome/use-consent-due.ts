import { PRIVACY_VERSION } from '@huiji/shared-types';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { AgreedPrivacyDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { firstRun, useConsent, useSession } from '@/lib/session/sessions';
import { consentDue } from './consent-due';

/** The version that a member agreed to (null: to none) when a newer one is in force; undefined when all is well. */
export function useConsentDue(): string | null | undefined {
  const subject = useSession('member')?.subject;
  const here = useConsent();
  const known = { current: PRIVACY_VERSION, here };
  const mustLook = consentDue({ ...known, anywhere: undefined }) === 'look';
  const { data } = useQuery({
    queryKey: ['member', 'AgreedPrivacy', subject],
    queryFn: ({ signal }) =>
      api.request({ as: 'member', document: AgreedPrivacyDocument, variables: {}, signal }),
    enabled: subject !== undefined && mustLook,
  });
  const anywhere = data?.me.agreedPrivacyVersion;
  const due = subject === undefined ? 'nothing' : consentDue({ ...known, anywhere });
  useEffect(() => {
    // Agreed to on another phone: this one need not look again.
    if (mustLook && due === 'nothing' && typeof anywhere === 'string') firstRun.agree(anywhere);
  }, [mustLook, due, anywhere]);
  return due === 'ask' ? (anywhere ?? null) : undefined;
}
