import { PRIVACY_VERSION } from '@huiji/shared-types';
import { useMutation } from '@tanstack/react-query';
import { AgreeToPrivacyDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { firstRun } from '@/lib/session/sessions';

/** Keeps that the member agrees to the notice in force; trying again after a lost answer does no harm. */
export function useAgreeAgain() {
  return useMutation({
    mutationFn: () =>
      api.request({
        as: 'member',
        document: AgreeToPrivacyDocument,
        variables: { privacyVersion: PRIVACY_VERSION },
      }),
    onSuccess: () => firstRun.agree(PRIVACY_VERSION),
  });
}
