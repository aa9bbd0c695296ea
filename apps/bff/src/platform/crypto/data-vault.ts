import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';

const CIPHER = 'aes-256-gcm';
const DIGEST = 'sha256';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Each purpose has a key of its own, derived from DATA_KEY. */
type Purpose =
  | 'payer-digest'
  | 'phone'
  | 'phone-digest'
  | 'identity-digest'
  | 'voucher-code'
  | 'voucher-code-digest'
  | 'address'
  | 'address-digest'
  | 'pickup-code'
  | 'pickup-code-digest'
  | 'gift-token'
  | 'wheel-seed';

/** Keeps personal data unreadable to whoever has the tables alone. */
@Injectable()
export class DataVault {
  private readonly keys = new Map<Purpose, Buffer>();

  constructor(private readonly config: AppConfig) {}

  /** @param owner whose it is; opening it as somebody else's fails */
  seal(purpose: Purpose, owner: string, plain: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keyFor(purpose), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when it was changed, belongs to somebody else or DATA_KEY is another */
  open(purpose: Purpose, owner: string, sealed: Buffer): string {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, this.keyFor(purpose), nonce)
      .setAAD(Buffer.from(owner))
      .setAuthTag(tag);
    const plain = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([plain, decipher.final()]).toString('utf8');
  }

  /** Tells equal texts without telling which: 43 characters, the same for the same text. */
  digest(purpose: Purpose, plain: string): string {
    return createHmac(DIGEST, this.keyFor(purpose)).update(plain).digest('base64url');
  }

  private keyFor(purpose: Purpose): Buffer {
    const known = this.keys.get(purpose);
    if (known !== undefined) {
      return known;
    }
    const { dataKey } = this.config.secrets;
    const key = Buffer.from(hkdfSync(DIGEST, dataKey, '', `huiji:${purpose}`, KEY_BYTES));
    this.keys.set(purpose, key);
    return key;
  }
}
