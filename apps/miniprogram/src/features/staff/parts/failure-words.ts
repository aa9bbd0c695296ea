import { describeError, type ErrorWords } from '@/lib/describe-error';
import { ApiError, type ApiErrorKind } from '@/lib/graphql/api-error';
import type { Translate } from '@/lib/i18n/translate';

/** Answers after which the same attempt may well succeed. */
const PASSING: readonly ApiErrorKind[] = [
  'offline',
  'timeout',
  'unavailable',
  'unexpected',
  'limited',
];

/** Whether the server may have acted although no answer came: only then is the attempt kept as it is. */
export function isUnanswered(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return error.kind === 'signed-out' || PASSING.includes(error.kind);
}

/** Whether to ask again without bothering the clerk. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof ApiError && ['offline', 'timeout', 'unavailable'].includes(error.kind);
}

/** Words for a failure at the till, where going on means trying again, not reloading a page. */
export function failureWords(error: unknown, t: Translate): ErrorWords {
  const words = describeError(error, t);
  const kind = error instanceof ApiError ? error.kind : 'unexpected';
  switch (kind) {
    case 'offline':
      return { ...words, advice: t('staff.fail.offline') };
    case 'timeout':
    case 'unavailable':
      return { ...words, advice: t('staff.fail.again') };
    case 'forbidden':
      return { ...words, advice: t('staff.fail.forbidden') };
    case 'unexpected':
      return { title: t('staff.fail.unexpected'), advice: t('staff.fail.again') };
    default:
      return words;
  }
}
