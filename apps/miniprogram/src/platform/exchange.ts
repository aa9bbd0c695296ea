import { noteFirstQuestion, send, takeAhead } from './ahead';
import { type Exchange, type HttpAnswer, TIMEOUT_MS } from './exchange.types';

/** Sends one request and waits for the answer, whatever its status. Rejects when there is none. */
export async function exchange(request: Exchange): Promise<HttpAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error('timeout')), TIMEOUT_MS);
  const give = () => stop.abort(request.signal?.reason);
  request.signal?.addEventListener('abort', give);
  try {
    const answer = takeAhead(request) ?? send(request, stop.signal);
    const { status, text } = await Promise.race([answer, whenStopped(stop.signal)]);
    noteFirstQuestion(request);
    return { status, body: parsed(text) };
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', give);
  }
}

/** What was asked ahead knows nothing of the time limit of who takes its answer. */
const whenStopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_answer, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
