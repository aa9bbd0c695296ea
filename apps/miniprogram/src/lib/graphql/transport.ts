import type { TypedDocumentString } from '@/generated/graphql';
import type { HttpAnswer, HttpRequest } from '@/platform/http';
import type { Role, SessionStore } from '../session/session-store';
import { ApiError } from './api-error';
import { readAnswer } from './read-answer';
import type { RenewSession } from './renew-session';

export interface TransportParts {
  /** Sends one request; rejects with an ApiError `offline` or `timeout` when there is no answer. */
  readonly post: (request: HttpRequest) => Promise<HttpAnswer>;
  /** What goes into Accept-Language. */
  readonly language: () => string;
  readonly sessions: Readonly<Record<Role, SessionStore>>;
  readonly renew: RenewSession;
}

export interface Operation<Result, Variables> {
  /** Whose session signs it; `public` sends no token. */
  readonly as: Role | 'public';
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  readonly signal?: AbortSignal | undefined;
}

export interface Transport {
  /** One GraphQL operation. Throws ApiError. */
  request<Result, Variables>(operation: Operation<Result, Variables>): Promise<Result>;
  /**
   * Runs `attempt` with a valid access token; when it fails with `signed-out`, renews the session
   * once and replays it exactly once. Throws ApiError `signed-out` when there is no session left.
   */
  signed<T>(role: Role, attempt: (accessToken: string) => Promise<T>): Promise<T>;
}

export function createTransport({ post, language, sessions, renew }: TransportParts): Transport {
  async function send<Result, Variables>(
    operation: Operation<Result, Variables>,
    accessToken: string | null,
  ): Promise<Result> {
    const { document, variables, signal } = operation;
    const answer = await post({
      path: '/graphql',
      headers: {
        'accept-language': language(),
        ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
      },
      body: {
        query: document.toString(),
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
      },
      signal,
    });
    return readAnswer(answer.status, answer.body) as Result;
  }

  async function signed<T>(role: Role, attempt: (accessToken: string) => Promise<T>): Promise<T> {
    const session = sessions[role].get();
    if (session === null) throw new ApiError('signed-out', 'no session');
    try {
      return await attempt(session.accessToken);
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'signed-out') throw error;
      return attempt(await renew(role, session.accessToken));
    }
  }

  return {
    signed,
    request: (operation) =>
      operation.as === 'public'
        ? send(operation, null)
        : signed(operation.as, (accessToken) => send(operation, accessToken)),
  };
}

const HASH_PREFIX = 'sha256:';

/** The name under which the server knows the document (generated/persisted-documents.json). */
function hashOf<Result, Variables>(document: TypedDocumentString<Result, Variables>): string {
  return String(document.__meta__?.hash ?? '').replace(HASH_PREFIX, '');
}
