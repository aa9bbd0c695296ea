import type { LogicLayer } from './logic-layer.js';
import type { WxAnswers, WxOptions, WxPart } from './wx-answers.js';

/** How the way to the server is; a test may change it at any time. */
export interface Network {
  /** offline: no way out; silent: requests go out and nothing ever comes back. */
  state: 'online' | 'offline' | 'silent';
  /** Added before every answer, ms. */
  delay: number;
  /** Every request that the app made, oldest first. */
  readonly requests: SentRequest[];
  /** What the server said to each that it answered, parsed, oldest first. */
  readonly answers: unknown[];
  /** Requests that wait for their answer. */
  pending: number;
  /** Ends every request that is under way, as WeChat does a while after the app left the screen. */
  interrupt(): void;
  /** What is under way. */
  readonly running: Set<AbortController>;
}

export interface SentRequest {
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

interface RequestOptions extends WxOptions {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly header?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/** What WeChat says of a request that cannot go out. */
export const NO_NETWORK = 'net::ERR_INTERNET_DISCONNECTED';
/** How long the stand-in lets a request without an answer wait, instead of the app's own limit. */
const SILENCE_MS = 150;

export function createNetwork(): Network {
  const running = new Set<AbortController>();
  return {
    state: 'online',
    delay: 0,
    requests: [],
    answers: [],
    pending: 0,
    running,
    interrupt() {
      for (const request of running) request.abort('interrupted');
    },
  };
}

/** Calls the app back once the work of a task has ended, whichever way. */
export function outcomeOf(
  network: Network,
  name: string,
  options: WxOptions,
  { succeed, fail }: WxAnswers,
  abort: AbortController,
  work: Promise<object>,
): void {
  network.pending += 1;
  network.running.add(abort);
  work
    .then(
      (result) => succeed(name, options, result),
      (error: unknown) =>
        fail(name, options, abort.signal.aborted ? why(abort.signal.reason) : why(error)),
    )
    .finally(() => {
      network.pending -= 1;
      network.running.delete(abort);
    });
}

/**
 * wx.request over real HTTP.
 * @param server origin that takes the place of the one that the app was built with
 */
export function requestPart(
  network: Network,
  server: string | undefined,
  layer: LogicLayer,
  answers: WxAnswers,
): WxPart {
  const send = async (options: RequestOptions, signal: AbortSignal): Promise<object> => {
    const asked = absoluteUrl(options.url);
    const { method = 'GET', header = {}, data } = options;
    network.requests.push({ path: asked.pathname, body: layer.copy(data), headers: header });
    if (network.state === 'offline' || server === undefined) throw new Error(NO_NETWORK);
    if (network.state === 'silent') return silence(signal);
    const response = await fetch(new URL(asked.pathname + asked.search, server), {
      method,
      headers: { 'content-type': 'application/json', ...header },
      signal,
      ...(data !== undefined && method !== 'GET' && { body: bodyOf(data) }),
    });
    const text = await response.text();
    if (network.delay > 0) await pause(network.delay, signal);
    network.answers.push(parsed(text));
    return {
      statusCode: response.status,
      header: Object.fromEntries(response.headers),
      cookies: [],
      data: parsed(text),
    };
  };

  return {
    request(options: RequestOptions) {
      const abort = new AbortController();
      outcomeOf(network, 'request', options, answers, abort, send(options, abort.signal));
      return {
        abort: () => abort.abort('abort'),
        onHeadersReceived: () => undefined,
        offHeadersReceived: () => undefined,
        onChunkReceived: () => undefined,
        offChunkReceived: () => undefined,
      };
    },
  };
}

/** WeChat has no page address that a relative one could be read from. */
function absoluteUrl(url: string): URL {
  if (!/^https?:\/\//.test(url)) throw new Error(`invalid url "${url}"`);
  return new URL(url);
}

const bodyOf = (data: unknown): string => (typeof data === 'string' ? data : JSON.stringify(data));

/** dataType "json", the default: what does not parse arrives as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function silence(signal: AbortSignal): Promise<never> {
  await pause(SILENCE_MS, signal);
  throw new Error('timeout');
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds).unref();
    signal.addEventListener('abort', () => reject(new Error('abort')));
  });
