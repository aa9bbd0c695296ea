import type { ErrorWords } from '@/lib/describe-error';
import { ApiError } from '@/lib/graphql/api-error';
import type { Translate } from '@/lib/i18n/translate';
import { failureWords } from '../parts/failure-words';

const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60_000;
/** Below it seconds say more than minutes. */
const MINUTES_FROM_MS = 90_000;

/** This account belongs to the programme, not to a store. */
export class NoTillHere extends Error {
  constructor() {
    super('the account has no store');
    Object.setPrototypeOf(this, NoTillHere.prototype);
  }
}

export interface FailedSignIn {
  readonly error: unknown;
  /** For a lock-out: how much of it is left, ms. */
  readonly lockedForMs: number;
}

/** Why a clerk could not sign in, and what to do. */
export function signInWords(failed: FailedSignIn, t: Translate): ErrorWords {
  const { error, lockedForMs } = failed;
  if (error instanceof NoTillHere) {
    return { title: t('staff.signIn.noTill'), advice: t('staff.signIn.noTill.text') };
  }
  if (!(error instanceof ApiError)) return failureWords(error, t);
  if (error.kind === 'limited') {
    return { title: t('staff.signIn.locked'), advice: lockText(lockedForMs, t) };
  }
  if (error.kind !== 'signed-out') return failureWords(error, t);
  const advice =
    error.attemptsLeft === null
      ? t('staff.signIn.wrong.first')
      : t('staff.signIn.wrong.left', { count: error.attemptsLeft });
  return { title: t('staff.signIn.wrong'), advice };
}

function lockText(leftMs: number, t: Translate): string {
  if (leftMs >= MINUTES_FROM_MS) {
    return t('staff.signIn.locked.minutes', { minutes: Math.ceil(leftMs / MS_PER_MINUTE) });
  }
  return t('staff.signIn.locked.seconds', { seconds: Math.ceil(leftMs / MS_PER_SECOND) });
}
