import type { KeyObject } from 'node:crypto';
import { createCipheriv, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { instant, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import type { Clock } from '../../clock/clock.js';
import { SystemClock } from '../../clock/clock.js';
import { wechatTime } from '../wechat-time.js';
import type { FileStore } from './file-store.js';
import type { NoticeRecord } from './stand-in-records.js';

/** After each attempt that was not answered with 2xx in time; then it is given up. */
const RETRY_AFTER_MS: readonly number[] = [
  ...[15, 15, 30].map((seconds) => seconds * MS_PER_SECOND),
  ...[3, 10, 20, 30, 30, 30, 60].map((minutes) => minutes * MS_PER_MINUTE),
  ...[3, 3, 3, 6, 6].map((hours) => hours * MS_PER_HOUR),
];
const ANSWER_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 100;
const SIGN_TEST = 'WECHATPAY/SIGNTEST/';
const STALE_BY_SECONDS = 301;
const NONCE_BYTES = 16;
const GCM_NONCE_CHARACTERS = 12;
const MODULUS_BITS = 2_048;

/** Ways in which a notice is not WeChat Pay's: a receiver must refuse each. */
export type Forgery = 'WRONG_KEY' | 'STALE' | 'SIGN_TEST' | 'UNKNOWN_SERIAL' | 'CHANGED_BODY';

export interface NoticeKeys {
  readonly privateKey: KeyObject;
  readonly publicKeyId: string;
  readonly apiV3Key: string;
}

interface Board {
  readonly notices: FileStore<NoticeRecord>;
  readonly clock: Clock;
  keys(): Promise<NoticeKeys>;
  /** What the notice tells, as of now. */
  content(notice: NoticeRecord): Readonly<Record<string, unknown>> | null;
  /** Where an address of the merchant's leads; null while nobody listens there. */
  resolve(notifyUrl: string): string | null;
}

/** Tells the merchant what happened, again and again until it is answered; times are the clock's. */
export class NoticeBoard {
  private readonly machine = new SystemClock();
  private timer: NodeJS.Timeout | null = null;
  private sending: Promise<void> | null = null;
  private isHeld = false;
  private isOver = false;

  constructor(private readonly board: Board) {}

  /** Goes on with what an earlier run of the stand-in has left. */
  start(): void {
    this.look();
  }

  /** While held nothing is sent by itself: late and out-of-order notices are sent by hand. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    this.look();
  }

  add(notice: Omit<NoticeRecord, 'id' | 'attempts'>): void {
    const id = `${notice.subject}-${randomBytes(NONCE_BYTES).toString('hex')}`;
    this.board.notices.put(id, { ...notice, id, attempts: 0 });
    this.look();
  }

  async stop(): Promise<void> {
    this.isOver = true;
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
    await this.sending;
  }

  /**
   * Sends a notice now.
   * @returns the status that the merchant answered with; null for none within five seconds
   */
  async send(notice: NoticeRecord, forgery: Forgery | null = null): Promise<number | null> {
    const address = this.board.resolve(notice.notifyUrl);
    const content = this.board.content(notice);
    if (address === null || content === null) {
      return null;
    }
    const keys = await this.board.keys();
    const body = envelope(notice, content, keys.apiV3Key);
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...this.signed(body, keys, forgery) },
        body:
          forgery === 'CHANGED_BODY' ? body.replace('"create_time":"2', '"create_time":"3') : body,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      // Whatever ended it: nobody has answered, and it is told again.
      return null;
    }
  }

  /** Looks again while there is something to tell; the clock may have been moved meanwhile. */
  private look(): void {
    if (this.isOver || this.timer !== null || this.board.notices.isEmpty()) {
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = null;
      this.sending = this.sendDue().finally(() => {
        this.sending = null;
        this.look();
      });
    }, LOOK_EVERY_MS).unref();
  }

  private async sendDue(): Promise<void> {
    const now = this.board.clock.now();
    const due = this.isHeld ? [] : this.board.notices.all().filter(({ nextAt }) => nextAt <= now);
    await Promise.all(
      due.map(async (notice) => {
        if (this.board.resolve(notice.notifyUrl) === null) {
          return;
        }
        this.settle(notice, await this.send(notice));
      }),
    );
  }

  private settle(notice: NoticeRecord, status: number | null): void {
    const wait = RETRY_AFTER_MS[notice.attempts];
    if ((status !== null && status >= 200 && status < 300) || wait === undefined) {
      this.board.notices.remove(notice.id);
      return;
    }
    this.board.notices.put(notice.id, {
      ...notice,
      attempts: notice.attempts + 1,
      nextAt: instant(this.board.clock.now() + wait),
    });
  }

  private signed(
    body: string,
    keys: NoticeKeys,
    forgery: Forgery | null,
  ): Readonly<Record<string, string>> {
    const seconds = Math.floor(this.machine.now() / MS_PER_SECOND);
    const timestamp = String(forgery === 'STALE' ? seconds - STALE_BY_SECONDS : seconds);
    const nonce = randomBytes(NONCE_BYTES).toString('hex');
    const key =
      forgery === 'WRONG_KEY'
        ? generateKeyPairSync('rsa', { modulusLength: MODULUS_BITS }).privateKey
        : keys.privateKey;
    const signature = createSign('RSA-SHA256')
      .update(`${timestamp}\n${nonce}\n${body}\n`)
      .sign(key, 'base64');
    return {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': `${keys.publicKeyId}${forgery === 'UNKNOWN_SERIAL' ? '_OTHER' : ''}`,
      'wechatpay-signature':
        forgery === 'SIGN_TEST' ? SIGN_TEST + signature.slice(SIGN_TEST.length) : signature,
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'request-id': nonce,
    };
  }
}

function envelope(
  notice: NoticeRecord,
  content: Readonly<Record<string, unknown>>,
  apiV3Key: string,
): string {
  const nonce = randomBytes(GCM_NONCE_CHARACTERS).toString('hex').slice(0, GCM_NONCE_CHARACTERS);
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(
    Buffer.from(notice.originalType),
  );
  const sealed = [cipher.update(JSON.stringify(content), 'utf8'), cipher.final()];
  return JSON.stringify({
    id: notice.id,
    create_time: wechatTime(notice.madeAt),
    resource_type: 'encrypt-resource',
    event_type: notice.eventType,
    summary: notice.summary,
    resource: {
      original_type: notice.originalType,
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: Buffer.concat([...sealed, cipher.getAuthTag()]).toString('base64'),
      associated_data: notice.originalType,
      nonce,
    },
  });
}
