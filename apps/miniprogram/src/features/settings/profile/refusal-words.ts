import { describeError } from '@/lib/describe-error';
import { ApiError } from '@/lib/graphql/api-error';
import type { Translate } from '@/lib/i18n/translate';

/** Why something was not saved: `refused` when the server did not take what was entered. */
export function refusalWords(error: unknown, refused: string, t: Translate): string {
  if (error instanceof ApiError && error.kind === 'invalid') return refused;
  const { title, advice } = describeError(error, t);
  return t('profile.notSaved', { title, advice });
}
