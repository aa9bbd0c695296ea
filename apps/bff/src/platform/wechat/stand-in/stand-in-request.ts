import type { Instant } from '@huiji/shared-types';

/** A request to the stand-in, as far as its answers depend on it. */
export interface StandInRequest {
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly now: Instant;
}

export type JsonAnswer = Readonly<Record<string, unknown>>;

/** Errors come with HTTP 200, a number, and words that end in a request id. */
export const refusal = (errcode: number, errmsg: string): JsonAnswer => ({
  errcode,
  errmsg: `${errmsg}, rid: standin`,
});

/** @returns null unless the body is a JSON object */
export function jsonBody({ body }: StandInRequest): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : null;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}

export const NOT_JSON = refusal(47_001, 'data format error');
