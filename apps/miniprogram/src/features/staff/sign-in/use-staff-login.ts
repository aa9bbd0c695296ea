import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LoginStaffDocument, type LoginStaffInput } from '@/generated/graphql';
import { api } from '@/lib/api';
import { ApiError } from '@/lib/graphql/api-error';
import { sessions } from '@/lib/session/sessions';
import { now } from '@/platform/clock';
import { useNow } from '../parts/use-now';
import { claimTill, staffProfile } from '../till/stores';
import { type FailedSignIn, NoTillHere } from './sign-in-problem';

/** What to assume when a lock-out does not say how long, ms. */
const UNKNOWN_LOCK_MS = 60_000;
const EVERY_SECOND_MS = 1000;

/** Signs a clerk in; `failed` says why the last try did not work, until a lock-out is over. */
export function useStaffLogin() {
  const [lockedUntil, setLockedUntil] = useState<number | null>(null);
  const instant = useNow(lockedUntil === null ? null : EVERY_SECOND_MS);
  const login = useMutation({
    async mutationFn(input: LoginStaffInput) {
      const { loginStaff } = await api.request({
        as: 'public',
        document: LoginStaffDocument,
        variables: { input },
      });
      const { store, displayName, accessToken } = loginStaff;
      if (loginStaff.role !== 'CLERK' || store === null) throw new NoTillHere();
      return { accessToken, displayName, store, subject: input.username };
    },
    onMutate: () => setLockedUntil(null),
    onSuccess({ accessToken, displayName, store, subject }) {
      claimTill(subject);
      staffProfile.set({ displayName, storeId: store.id, storeName: store.name });
      sessions.staff.set({ accessToken, refreshToken: null, subject });
    },
    onError(error) {
      if (!(error instanceof ApiError)) return;
      if (error.kind === 'limited') setLockedUntil(now() + (error.retryAfterMs ?? UNKNOWN_LOCK_MS));
    },
  });
  const lockedForMs = lockedUntil === null ? 0 : Math.max(0, lockedUntil - instant);
  const isLockOver = lockedUntil !== null && lockedForMs === 0;
  const failed: FailedSignIn | null =
    login.error === null || isLockOver ? null : { error: login.error, lockedForMs };
  return { login, failed };
}
