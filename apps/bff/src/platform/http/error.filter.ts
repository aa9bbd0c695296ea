import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpStatus } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerForError } from '../graphql/answer-for-error.js';
import type { ErrorCode } from '../graphql/client-error.js';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { languageOf } from '../graphql/text.js';
import { LogSource } from '../observability/log-source.js';

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

/** Answers errors of plain routes; those of GraphQL pass on to its own formatter, which logs them. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logs: LogSource) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'http' | 'graphql'>() === 'graphql') {
      throw error;
    }
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = answerForError(error) ?? this.unexpected(error, request.id);
    const { code, details } = answer;
    void reply.status(STATUS[code]).send({
      error: {
        code,
        message: answer.text[languageOf(request.headers['accept-language'])],
        requestId: request.id,
        ...(details.retryAfterMs === undefined ? {} : { retryAfterMs: details.retryAfterMs }),
      },
    });
  }

  private unexpected(error: unknown, requestId: string): ClientError {
    this.logs.of('http').error({ err: error, requestId }, 'unexpected error');
    return new ClientError('INTERNAL', platformTexts.unexpected);
  }
}
