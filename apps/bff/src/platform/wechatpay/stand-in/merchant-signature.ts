import type { KeyObject } from 'node:crypto';
import { createVerify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { SystemClock } from '../../clock/clock.js';
import type { PayAnswer } from './pay-answer.js';
import { refusal } from './pay-answer.js';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048 ';
const CLOCKS_DIFFER_MS = 5 * MS_PER_MINUTE;
const UNAUTHORIZED = 401;

const unsigned = (detail: string): PayAnswer => refusal('SIGN_ERROR', detail, UNAUTHORIZED);

/** A merchant as WeChat Pay knows it. */
export interface KnownMerchant {
  readonly mchId: string;
  readonly serial: string;
  readonly publicKey: KeyObject;
}

/** Checks who sends: the five lines, the time, and that nothing is sent twice. */
export class MerchantSignature {
  /** Nonces of the last minutes; only a restart forgets them. */
  private readonly seen = new Map<string, number>();
  private readonly machine = new SystemClock();

  constructor(private readonly merchant: KnownMerchant) {}

  /** @returns null when the merchant has signed exactly this, just now */
  refuse(message: IncomingMessage, body: Buffer): PayAnswer | null {
    const header = message.headers.authorization ?? '';
    if (!header.startsWith(SCHEME)) {
      return unsigned('Authorization has another scheme');
    }
    const parts = new Map(
      [...header.slice(SCHEME.length).matchAll(/(\w+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    const { mchId, serial } = this.merchant;
    if (parts.get('mchid') !== mchId || parts.get('serial_no') !== serial) {
      return unsigned('unknown merchant or certificate');
    }
    const timestamp = parts.get('timestamp') ?? '';
    const nonce = parts.get('nonce_str') ?? '';
    if (!/^\d{10}$/.test(timestamp) || !/^\w{1,32}$/.test(nonce)) {
      return unsigned('timestamp or nonce_str has another form');
    }
    const sentAt = Number(timestamp) * MS_PER_SECOND;
    if (Math.abs(this.machine.now() - sentAt) > CLOCKS_DIFFER_MS) {
      return unsigned('the timestamp is more than five minutes off');
    }
    const lines = `${message.method}\n${message.url}\n${timestamp}\n${nonce}\n${body.toString('utf8')}\n`;
    const isTheirs = createVerify('RSA-SHA256')
      .update(lines)
      .verify(this.merchant.publicKey, parts.get('signature') ?? '', 'base64');
    if (!isTheirs) {
      return unsigned('the signature does not fit');
    }
    return this.isFirst(nonce) ? null : unsigned('nonce_str was used before');
  }

  private isFirst(nonce: string): boolean {
    const now = this.machine.now();
    for (const [old, at] of this.seen) {
      if (now - at > 2 * CLOCKS_DIFFER_MS) {
        this.seen.delete(old);
      }
    }
    const isFirst = !this.seen.has(nonce);
    this.seen.set(nonce, now);
    return isFirst;
  }
}
