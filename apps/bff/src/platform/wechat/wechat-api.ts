import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { WECHAT_ERRORS, WechatError, WechatSilent } from './wechat-error.js';

const TIMEOUT_MS = 3_000;
const MOST_RETRIES = 2;
const RETRY_FLOOR_MS = 50;
const RETRY_SPREAD_MS = 200;

const refusalSchema = z.object({ errcode: z.number().int(), errmsg: z.string().default('') });

export interface WechatCall {
  readonly method: 'GET' | 'POST';
  /** Lower case, as documented: another case is another address. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: FormData;
}

/** Speaks HTTP with api.weixin.qq.com, or with what stands in for it. */
export class WechatApi {
  constructor(private readonly base: string) {}

  /**
   * Errors come with HTTP 200 and an errcode; "busy" is asked again twice.
   * @throws WechatError for a refusal
   * @throws WechatSilent when there is no readable answer within 3 s
   */
  async call<Schema extends z.ZodType>(
    call: WechatCall,
    answer: Schema,
  ): Promise<z.output<Schema>> {
    for (let retries = 0; ; retries++) {
      const received = await this.send(call);
      const refusal = refusalSchema.safeParse(received).data;
      if (refusal === undefined || refusal.errcode === 0) {
        const parsed = answer.safeParse(received);
        if (!parsed.success) {
          throw new WechatSilent(
            `WeChat's answer to ${call.path} has another form than documented`,
          );
        }
        return parsed.data;
      }
      if (refusal.errcode !== WECHAT_ERRORS.busy || retries >= MOST_RETRIES) {
        throw new WechatError(refusal.errcode, refusal.errmsg);
      }
      await sleep(RETRY_FLOOR_MS + Math.random() * RETRY_SPREAD_MS);
    }
  }

  private async send({ method, path, query, json, form }: WechatCall): Promise<unknown> {
    const address = new URL(path, this.base);
    address.search = new URLSearchParams(query).toString();
    const init: RequestInit = { method, signal: AbortSignal.timeout(TIMEOUT_MS) };
    if (json !== undefined) {
      init.body = JSON.stringify(json);
      init.headers = { 'content-type': 'application/json' };
    } else if (form !== undefined) {
      init.body = form;
    }
    try {
      const response = await fetch(address, init);
      // The content type says text/plain, also when it is JSON.
      return JSON.parse(await response.text());
    } catch (error) {
      throw new WechatSilent(`no answer to ${path}`, { cause: error });
    }
  }
}
