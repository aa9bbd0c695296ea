/** The codes that `errors[].extensions.code` can carry. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'IDEMPOTENCY_CONFLICT'
  | 'SERVICE_UNAVAILABLE'
  | 'INTERNAL';

export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: ErrorCode;
    readonly requestId?: string;
    readonly retryAfterMs?: number;
  };
}

export interface GraphQLAnswer<Data> {
  readonly status: number;
  readonly data: Data | null;
  /** Empty when all went well. */
  readonly errors: readonly GraphQLFailure[];
}

export interface CallOptions {
  readonly token?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly signal?: AbortSignal;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Speaks to POST /graphql of one server, as any client outside the repository would. */
export interface GraphQLClient {
  readonly url: string;
  /** The whole answer; `Data` is what the document selects. */
  gql<Data>(
    document: string,
    variables?: Variables,
    options?: CallOptions,
  ): Promise<GraphQLAnswer<Data>>;
  /** The data of a call that must not fail. @throws Error naming the errors when it does */
  ask<Data>(document: string, variables?: Variables, options?: CallOptions): Promise<Data>;
  /** The code of a call that must fail. @throws Error when it does not */
  refusal(document: string, variables?: Variables, options?: CallOptions): Promise<ErrorCode>;
}

export function graphqlClient(url: string): GraphQLClient {
  const gql = async <Data>(
    document: string,
    variables: Variables = {},
    { token, language, signal }: CallOptions = {},
  ): Promise<GraphQLAnswer<Data>> => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (token !== undefined) headers.authorization = `Bearer ${token}`;
    if (language !== undefined) headers['accept-language'] = language;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: document, variables }),
      ...(signal && { signal }),
    });
    const body: { data?: Data | null; errors?: GraphQLFailure[] } = await response.json();
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };
  return {
    url,
    gql,
    async ask<Data>(document: string, variables?: Variables, options?: CallOptions) {
      const { status, data, errors } = await gql<Data>(document, variables, options);
      if (errors.length > 0 || data === null) {
        throw new Error(`HTTP ${status}: ${JSON.stringify(errors)} for ${document}`);
      }
      return data;
    },
    async refusal(document, variables, options) {
      const { data, errors } = await gql(document, variables, options);
      const code = errors[0]?.extensions?.code;
      if (code === undefined) {
        throw new Error(`expected a refusal, got ${JSON.stringify({ data, errors })}`);
      }
      return code;
    },
  };
}
