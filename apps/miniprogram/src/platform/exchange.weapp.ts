import Taro from '@tarojs/taro';
import { type Exchange, type HttpAnswer, TIMEOUT_MS } from './exchange.types';

/** Sends one request and waits for the answer, whatever its status. Rejects when there is none. */
export async function exchange(request: Exchange): Promise<HttpAnswer> {
  const task = Taro.request<unknown>({
    url: API_ORIGIN + request.path,
    method: request.method,
    timeout: TIMEOUT_MS,
    header: { 'content-type': 'application/json', ...request.headers },
    data: request.body,
  });
  request.signal?.addEventListener('abort', () => task.abort());
  const answer = await task;
  return { status: answer.statusCode, body: answer.data };
}
