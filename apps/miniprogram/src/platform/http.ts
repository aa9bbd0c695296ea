import { exchange } from './exchange';
import type { Exchange, HttpAnswer } from './exchange.types';

export type { HttpAnswer };

export interface HttpRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** The request did not reach the server or the answer did not come back. */
export class Unreachable extends Error {
  constructor(
    /** interrupted: the platform ended it because the app had left the screen. */
    readonly reason: 'timeout' | 'interrupted' | 'unknown',
    detail: string,
  ) {
    super(detail);
    Object.setPrototypeOf(this, Unreachable.prototype);
  }
}

/** POSTs JSON to the server. Any HTTP status is an answer; no answer is `Unreachable`. */
export function postJson(request: HttpRequest): Promise<HttpAnswer> {
  return reach({ method: 'POST', ...request });
}

/** GETs JSON from the server; same rules as `postJson`. */
export function getJson(path: string): Promise<HttpAnswer> {
  return reach({ method: 'GET', path, headers: {}, body: undefined });
}

async function reach(request: Exchange): Promise<HttpAnswer> {
  try {
    return await exchange(request);
  } catch (error) {
    const detail = describe(error);
    throw new Unreachable(reasonOf(detail), detail);
  }
}

function reasonOf(detail: string): Unreachable['reason'] {
  if (/interrupted/i.test(detail)) return 'interrupted';
  return /timeout/i.test(detail) ? 'timeout' : 'unknown';
}

/** The platforms reject with plain objects or with an Error. */
function describe(error: unknown): string {
  if (error instanceof Error) return `${error.name} ${error.message}`;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return 'request failed';
}
