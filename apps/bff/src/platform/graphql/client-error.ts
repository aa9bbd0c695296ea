import type { Text } from './text.js';

/** The codes that `errors[].extensions.code` may carry. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'IDEMPOTENCY_CONFLICT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL';

export interface ErrorDetails {
  /** When asking again makes sense, in milliseconds from now. */
  readonly retryAfterMs?: number;
  /** Wrong passwords that are still forgiven before the account locks. */
  readonly attemptsLeft?: number;
  /** Which parts of the input are wrong, and why. */
  readonly fields?: readonly { readonly path: string; readonly message: Text }[];
}

/** An error that the client may know: it ends in `errors` with this code, in the client's language. */
export class ClientError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly text: Text,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
