import { HttpException, HttpStatus } from '@nestjs/common';
import { CommandsUnavailable, IdempotencyConflict } from '../commands/command-errors.js';
import { isConnectionLost } from '../database/transient-errors.js';
import type { ErrorCode } from './client-error.js';
import { ClientError } from './client-error.js';
import { platformTexts } from './platform.texts.js';

const RETRY_AFTER_MS = 1_000;

const CODE_OF_STATUS = new Map<number, ErrorCode>([
  [HttpStatus.UNAUTHORIZED, 'UNAUTHENTICATED'],
  [HttpStatus.FORBIDDEN, 'FORBIDDEN'],
  [HttpStatus.NOT_FOUND, 'NOT_FOUND'],
  [HttpStatus.TOO_MANY_REQUESTS, 'RATE_LIMITED'],
  [HttpStatus.SERVICE_UNAVAILABLE, 'SERVICE_UNAVAILABLE'],
]);

const FIRST_SERVER_STATUS = 500;

/** A wrapped error down to what was thrown. */
export function causeOf(error: unknown): unknown {
  let current = error;
  while (isRecord(current) && current.originalError instanceof Error) {
    current = current.originalError;
  }
  return current;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What the client may be told about an error; null when it is unexpected and only the log may know. */
export function answerForError(error: unknown): ClientError | null {
  if (error instanceof ClientError) {
    return error;
  }
  if (error instanceof IdempotencyConflict) {
    return new ClientError('IDEMPOTENCY_CONFLICT', platformTexts.keyUsedBefore);
  }
  if (error instanceof CommandsUnavailable) {
    return unavailable(error.retryAfterMs);
  }
  if (isConnectionLost(error)) {
    return unavailable(RETRY_AFTER_MS);
  }
  if (error instanceof HttpException) {
    return refusedByStatus(error.getStatus(), error.message);
  }
  if (isRecord(error) && typeof error.statusCode === 'number' && error instanceof Error) {
    return refusedByStatus(error.statusCode, error.message);
  }
  return null;
}

const unavailable = (retryAfterMs: number): ClientError =>
  new ClientError('SERVICE_UNAVAILABLE', platformTexts.unavailable, { retryAfterMs });

/** Errors of the frameworks: a body too large, not JSON, a method not allowed. */
function refusedByStatus(status: number, detail: string): ClientError | null {
  const code = CODE_OF_STATUS.get(status);
  if (code === 'NOT_FOUND') {
    return new ClientError(code, platformTexts.notFound);
  }
  if (code === 'SERVICE_UNAVAILABLE') {
    return unavailable(RETRY_AFTER_MS);
  }
  if (code !== undefined) {
    return new ClientError(code, platformTexts.notAllowed);
  }
  return status < FIRST_SERVER_STATUS
    ? new ClientError('BAD_USER_INPUT', platformTexts.badRequest(detail))
    : null;
}
