import { describeError } from '@/lib/describe-error';
import { ApiError } from '@/lib/graphql/api-error';
import type { Translate } from '@/lib/i18n/translate';

const MS_PER_HOUR = 3_600_000;

/** Why there is no file. The day's limit is told in words of its own: it opens again tomorrow. */
export function exportProblemWords(error: unknown, t: Translate): string {
  const isUsedUp =
    error instanceof ApiError &&
    error.kind === 'limited' &&
    (error.retryAfterMs ?? 0) > MS_PER_HOUR;
  if (isUsedUp) return t('data.export.usedUp');
  const { title, advice } = describeError(error, t);
  return t('data.export.failed', { title, advice });
}
