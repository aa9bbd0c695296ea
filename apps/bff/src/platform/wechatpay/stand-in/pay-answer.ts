/** What the stand-in answers; a text body goes out as it is. */
export interface PayAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | Buffer | null;
  /** For downloads, which are not signed. */
  readonly isUnsigned?: boolean;
}

const BAD_REQUEST = 400;
const NO_CONTENT = 204;

export const answered = (body: Readonly<Record<string, unknown>>): PayAnswer => ({
  status: 200,
  body,
});

export const done: PayAnswer = { status: NO_CONTENT, body: null };

export const refusal = (code: string, message: string, status = BAD_REQUEST): PayAnswer => ({
  status,
  body: { code, message },
});

/** A request that came in with a good signature. */
export interface PayRequest {
  readonly query: URLSearchParams;
  /** Null unless the body is a JSON object. */
  readonly json: unknown;
}
