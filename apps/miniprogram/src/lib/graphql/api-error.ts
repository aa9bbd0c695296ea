/**
 * What went wrong, in the words the screens need:
 * - offline: the server was not reached; timeout: no answer in time
 * - signed-out: no session, or it could not be renewed
 * - forbidden, limited (too many requests), invalid (the input), unavailable (server busy or away), unexpected
 */
export type ApiErrorKind =
  | 'offline'
  | 'timeout'
  | 'signed-out'
  | 'forbidden'
  | 'limited'
  | 'invalid'
  | 'unavailable'
  | 'unexpected';

export class ApiError extends Error {
  constructor(
    readonly kind: ApiErrorKind,
    detail: string,
    /** When asking again makes sense, ms from now; only with `limited`. */
    readonly retryAfterMs: number | null = null,
    /** Wrong passwords still forgiven before the account locks; only after a refused staff sign-in. */
    readonly attemptsLeft: number | null = null,
  ) {
    super(detail);
    this.name = 'ApiError';
    Object.setPrototypeOf(this, ApiError.prototype);
  }
}

/** The app left the screen for so long that the platform ended the request: ask again on return. */
export class Interrupted extends ApiError {
  constructor(detail: string) {
    super('timeout', detail);
    Object.setPrototypeOf(this, Interrupted.prototype);
  }
}

export function isOffline(error: unknown): boolean {
  return error instanceof ApiError && (error.kind === 'offline' || error.kind === 'timeout');
}
