import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Log } from '../observability/log.js';
import { answerForError, causeOf } from './answer-for-error.js';
import { ClientError } from './client-error.js';
import type { GraphqlContext } from './context.js';
import { platformTexts } from './platform.texts.js';
import { DEFAULT_LANGUAGE } from './text.js';

const OK = 200;
const BAD_REQUEST = 400;

/** As much of the context as an error needs; it is empty when the request could not be read. */
export type ErrorContext = Partial<Pick<GraphqlContext, 'language' | 'requestId'>>;

/**
 * Turns what went wrong into what the client may know. The unexpected is masked and logged once, with the
 * request's id in both places.
 */
export const errorFormatter = (log: Log) => (execution: ExecutionResult, context: ErrorContext) => {
  const answered = (execution.errors ?? [])
    .flatMap(withValidationErrors)
    .map((error) => formatted(error, context, log));
  const ran = execution.data !== undefined && execution.data !== null;
  const malformed =
    !ran &&
    answered.every(
      (error) => error.extensions.code === 'BAD_USER_INPUT' && error.path === undefined,
    );
  return {
    statusCode: malformed ? BAD_REQUEST : OK,
    response: { data: execution.data ?? null, errors: answered },
  };
};

/** Mercurius wraps the errors of syntax and validation in one. */
function withValidationErrors(error: unknown): unknown[] {
  const cause = causeOf(error);
  if (cause instanceof Error && 'errors' in cause && Array.isArray(cause.errors)) {
    return cause.errors.map((inner: unknown) =>
      inner instanceof GraphQLError
        ? inner
        : new GraphQLError(inner instanceof Error ? inner.message : 'cannot be read'),
    );
  }
  return [error];
}

function formatted(error: unknown, context: ErrorContext, log: Log): GraphQLError {
  const cause = causeOf(error);
  const place = error instanceof GraphQLError ? error : undefined;
  const answer = answerForError(cause) ?? answerForRequest(cause, place);
  if (answer === null) {
    log.error({ err: cause, requestId: context.requestId, path: place?.path }, 'unexpected error');
  } else if (answer.code === 'SERVICE_UNAVAILABLE') {
    const err = cause instanceof Error ? (cause.cause ?? cause) : cause;
    log.warn({ err, requestId: context.requestId, path: place?.path }, 'unavailable');
  }
  const { code, text, details } = answer ?? {
    code: 'INTERNAL',
    text: platformTexts.unexpected,
    details: {},
  };
  const language = context.language ?? DEFAULT_LANGUAGE;
  const fields = details.fields?.map(({ path, message }) => ({ path, message: message[language] }));
  return new GraphQLError(text[language], {
    nodes: place?.nodes ?? null,
    path: place?.path ?? null,
    extensions: {
      code,
      requestId: context.requestId,
      ...(details.retryAfterMs === undefined ? {} : { retryAfterMs: details.retryAfterMs }),
      ...(details.attemptsLeft === undefined ? {} : { attemptsLeft: details.attemptsLeft }),
      ...(fields === undefined ? {} : { fields }),
    },
  });
}

/** Errors of the document or its variables are found before any resolver runs: they have no path. */
function answerForRequest(cause: unknown, place: GraphQLError | undefined): ClientError | null {
  return cause instanceof GraphQLError && cause.path === undefined && place?.path === undefined
    ? new ClientError('BAD_USER_INPUT', platformTexts.badRequest(cause.message))
    : null;
}
