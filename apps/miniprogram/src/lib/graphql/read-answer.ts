import { ApiError, type ApiErrorKind } from './api-error';

const KINDS: Readonly<Record<string, ApiErrorKind>> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'limited',
  BAD_USER_INPUT: 'invalid',
  NOT_FOUND: 'invalid',
  IDEMPOTENCY_CONFLICT: 'invalid',
  SERVICE_UNAVAILABLE: 'unavailable',
};
const UNAUTHORISED = 401;
const TOO_MANY = 429;
const FIRST_SERVER_FAULT = 500;

/** The data of a GraphQL answer; throws an ApiError for anything else. */
export function readAnswer(status: number, body: unknown): object {
  if (isRecord(body)) {
    const [first] = Array.isArray(body.errors) ? body.errors : [];
    if (isRecord(first)) throw graphqlError(first);
    if (isRecord(body.data)) return body.data;
  }
  if (status === UNAUTHORISED) throw new ApiError('signed-out', `HTTP ${status}`);
  if (status === TOO_MANY) throw new ApiError('limited', `HTTP ${status}`);
  const kind = status >= FIRST_SERVER_FAULT ? 'unavailable' : 'unexpected';
  throw new ApiError(kind, `HTTP ${status}`);
}

function graphqlError(error: Record<string, unknown>): ApiError {
  const extensions = isRecord(error.extensions) ? error.extensions : {};
  const kind = KINDS[String(extensions.code)] ?? 'unexpected';
  const wait = numberOrNull(extensions.retryAfterMs);
  return new ApiError(kind, String(error.message), wait, numberOrNull(extensions.attemptsLeft));
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
