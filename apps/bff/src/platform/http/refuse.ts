import { HttpStatus } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ClientError, ErrorCode } from '../graphql/client-error.js';
import { languageOf } from '../graphql/text.js';

const STATUS: Readonly<Record<ErrorCode, HttpStatus>> = {
  UNAUTHENTICATED: HttpStatus.UNAUTHORIZED,
  FORBIDDEN: HttpStatus.FORBIDDEN,
  NOT_FOUND: HttpStatus.NOT_FOUND,
  BAD_USER_INPUT: HttpStatus.BAD_REQUEST,
  RATE_LIMITED: HttpStatus.TOO_MANY_REQUESTS,
  IDEMPOTENCY_CONFLICT: HttpStatus.CONFLICT,
  SERVICE_UNAVAILABLE: HttpStatus.SERVICE_UNAVAILABLE,
  INTERNAL: HttpStatus.INTERNAL_SERVER_ERROR,
};

/** Answers a request that never reaches GraphQL's own error handling, in the form its client expects. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  error: ClientError,
): FastifyReply {
  const message = error.text[languageOf(request.headers['accept-language'])];
  const { retryAfterMs } = error.details;
  const extensions = {
    code: error.code,
    requestId: request.id,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  const body = request.url.startsWith('/graphql')
    ? { data: null, errors: [{ message, extensions }] }
    : { error: { message, ...extensions } };
  return reply.status(STATUS[error.code]).send(body);
}
