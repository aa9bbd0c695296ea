/** How long an answer may take, in milliseconds. */
export const TIMEOUT_MS = 15_000;

/** One request as the platforms send it. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  /** Below the server's origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON; undefined sends none. */
  readonly body: unknown;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** Parsed JSON, or the text where it is none. */
  readonly body: unknown;
}
