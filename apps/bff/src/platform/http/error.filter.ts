import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerForError } from '../graphql/answer-for-error.js';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { LogSource } from '../observability/log-source.js';
import { refuse } from './refuse.js';

/** Answers errors of plain routes; those of GraphQL pass on to its own formatter, which logs them. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logs: LogSource) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'http' | 'graphql'>() === 'graphql') {
      throw error;
    }
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const answer = answerForError(error) ?? this.unexpected(error, request.id);
    void refuse(request, host.switchToHttp().getResponse<FastifyReply>(), answer);
  }

  private unexpected(error: unknown, requestId: string): ClientError {
    this.logs.of('http').error({ err: error, requestId }, 'unexpected error');
    return new ClientError('INTERNAL', platformTexts.unexpected);
  }
}
