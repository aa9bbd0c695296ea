import { setTimeout as sleep } from 'node:timers/promises';
import { Decorator } from 'wechatpay-axios-plugin';
import { z } from 'zod';
import type { Merchant } from '../config/wechatpay-merchant.js';
import { codeInWords, PayRefused, PaySilent } from './pay-error.js';

const TIMEOUT_MS = 5_000;
const MOST_RETRIES = 2;
const RETRY_FLOOR_MS = 100;
const RETRY_SPREAD_MS = 300;
const SERVER_ERROR = 500;
/** The library does not ask for a signature below this path; the bill has a hash of its own. */
const BILL_FILE = '/v3/billdownload/file';

export interface PayCall {
  readonly method: 'GET' | 'POST';
  /** Absolute, without a query. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, unknown>>;
}

const refusalSchema = z.object({ code: z.string().min(1), message: z.string().default('') });

/** What the library throws; its configuration holds our key and must not travel on. */
const failureSchema = z.object({
  message: z.string(),
  code: z.string().optional(),
  response: z
    .object({
      status: z.number(),
      data: z.unknown(),
      headers: z.record(z.string(), z.unknown()).catch({}),
    })
    .optional(),
});

type Library = ReturnType<typeof Decorator.jsonBased>;

/** Speaks with api.mch.weixin.qq.com, or with what stands in for it: signs what goes out, believes only what is signed. */
export class PayApi {
  private readonly library: Library;

  constructor(merchant: Merchant) {
    const config = {
      mchid: merchant.mchId,
      serial: merchant.serial,
      privateKey: merchant.privateKey,
      certs: { [merchant.publicKeyId]: merchant.publicKey },
      baseURL: merchant.base,
      timeout: TIMEOUT_MS,
      maxRedirects: 0,
      proxy: false,
      // Asks WeChat Pay to sign with the key that we have.
      headers: { 'Wechatpay-Serial': merchant.publicKeyId },
    };
    this.library = Decorator.jsonBased(config);
  }

  /**
   * Errors on WeChat Pay's side are asked again twice with the same words.
   * @throws PayRefused
   * @throws PaySilent
   */
  async call<Schema extends z.ZodType>(call: PayCall, answer: Schema): Promise<z.output<Schema>> {
    const { data, requestId } = await this.send(call);
    // USERPAYING comes with 202.
    const refusal = refusalSchema.safeParse(data).data;
    if (refusal !== undefined) {
      throw new PayRefused(codeInWords(refusal.code), refusal.message, requestId);
    }
    const parsed = answer.safeParse(data);
    if (!parsed.success) {
      throw new PaySilent(`WeChat Pay's answer to ${call.path} has another form than documented`);
    }
    return parsed.data;
  }

  /** @param token of the address that a bill was offered at */
  async billFile(token: string): Promise<Buffer> {
    const { data } = await this.send(
      { method: 'GET', path: BILL_FILE, query: { token } },
      'arraybuffer',
    );
    return Buffer.from(data as ArrayBuffer);
  }

  private async send(
    call: PayCall,
    responseType: 'json' | 'arraybuffer' = 'json',
  ): Promise<{ data: unknown; requestId: string | null }> {
    for (let retries = 0; ; retries++) {
      try {
        const { data, headers } = await this.library.request({
          method: call.method,
          url: call.path,
          responseType,
          ...(call.query === undefined ? {} : { params: call.query }),
          ...(call.json === undefined ? {} : { data: call.json }),
        });
        return { data, requestId: requestIdIn(headers) };
      } catch (error) {
        const failure = failureSchema.safeParse(error).data;
        if (failure === undefined) {
          throw error;
        }
        const status = failure.response?.status ?? 0;
        if (status < SERVER_ERROR || retries >= MOST_RETRIES) {
          throw explained(call, failure);
        }
        await sleep(RETRY_FLOOR_MS + Math.random() * RETRY_SPREAD_MS);
      }
    }
  }
}

function explained(
  { path }: PayCall,
  { message, code, response }: z.output<typeof failureSchema>,
): Error {
  const refusal = refusalSchema.safeParse(readable(response?.data)).data;
  const isAnswer = response !== undefined && code?.startsWith('EV3_') !== true;
  return isAnswer && refusal !== undefined
    ? new PayRefused(codeInWords(refusal.code), refusal.message, requestIdIn(response.headers))
    : new PaySilent(`no answer to ${path}: ${code ?? 'unknown'} ${message}`);
}

/** A refusal of a download comes as bytes. */
function readable(data: unknown): unknown {
  if (!Buffer.isBuffer(data)) {
    return data;
  }
  try {
    return JSON.parse(data.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return null;
    }
    throw error;
  }
}

function requestIdIn(headers: Readonly<Record<string, unknown>>): string | null {
  const id = headers['request-id'];
  return typeof id === 'string' ? id : null;
}
