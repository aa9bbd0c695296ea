import { ApiError, type ApiErrorKind } from './graphql/api-error';
import type { Translate } from './i18n/translate';

export interface ErrorWords {
  /** What happened. */
  readonly title: string;
  /** What to do now. */
  readonly advice: string;
}

type PlainKey = `error.${(typeof NAMES)[ApiErrorKind]}.${'title' | 'advice'}`;

const NAMES = {
  offline: 'offline',
  timeout: 'timeout',
  'signed-out': 'signedOut',
  forbidden: 'forbidden',
  limited: 'limited',
  invalid: 'invalid',
  unavailable: 'unavailable',
  unexpected: 'unexpected',
} as const satisfies Record<ApiErrorKind, string>;

const MS_PER_SECOND = 1000;

/** Words for a failure: cause and next step, never the server's raw text. */
export function describeError(error: unknown, t: Translate): ErrorWords {
  const kind = error instanceof ApiError ? error.kind : 'unexpected';
  if (error instanceof ApiError && error.kind === 'limited' && error.retryAfterMs !== null) {
    const seconds = Math.ceil(error.retryAfterMs / MS_PER_SECOND);
    return { title: t('error.limited.title'), advice: t('error.limitedFor.advice', { seconds }) };
  }
  const title: PlainKey = `error.${NAMES[kind]}.title`;
  const advice: PlainKey = `error.${NAMES[kind]}.advice`;
  return { title: t(title), advice: t(advice) };
}
