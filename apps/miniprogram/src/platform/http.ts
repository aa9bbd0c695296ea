import Taro from '@tarojs/taro';

const TIMEOUT_MS = 15_000;

export interface HttpRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The request did not reach the server or the answer did not come back. */
export class Unreachable extends Error {
  constructor(
    readonly isTimeout: boolean,
    detail: string,
  ) {
    super(detail);
    Object.setPrototypeOf(this, Unreachable.prototype);
  }
}

/** POSTs JSON to the server. Any HTTP status is an answer; no answer is `Unreachable`. */
export async function postJson(request: HttpRequest): Promise<HttpAnswer> {
  const task = Taro.request<unknown>({
    url: API_ORIGIN + request.path,
    method: 'POST',
    timeout: TIMEOUT_MS,
    header: { 'content-type': 'application/json', ...request.headers },
    data: request.body,
  });
  request.signal?.addEventListener('abort', () => task.abort());
  try {
    const answer = await task;
    return { status: answer.statusCode, body: answer.data };
  } catch (error) {
    throw unreachable(error);
  }
}

/** GETs JSON from the server; same rules as `postJson`. */
export async function getJson(path: string): Promise<HttpAnswer> {
  try {
    const answer = await Taro.request<unknown>({ url: API_ORIGIN + path, timeout: TIMEOUT_MS });
    return { status: answer.statusCode, body: answer.data };
  } catch (error) {
    throw unreachable(error);
  }
}

/** The platforms reject with plain objects or with a Response, never with one kind of Error. */
function unreachable(error: unknown): Unreachable {
  const detail = describe(error);
  return new Unreachable(/timeout/i.test(detail), detail);
}

function describe(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return 'request failed';
}
